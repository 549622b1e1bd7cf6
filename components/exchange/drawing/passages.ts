import type { Exchange } from '../../../data/exhibit/exchanges';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import type { Point } from '../../../data/space/geo';

/** What is drawn of one step, between two places or at one. `missing` is the answer that was not found, after the last step. */
export type Passage = {
  readonly kind: 'message' | 'event' | 'missing';
  /** The step's number in the exchange, from 1. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** Whether no source gives its place in the order. */
  readonly inferred: boolean;
};

export type NamedPoint = { readonly id: string; readonly name: string; readonly at: Point };

/** The steps that have a place, in their order, and at the end the answer that was not found. */
export function passagesOf({ steps, unanswered }: Exchange): Passage[] {
  const passages = steps.flatMap(({ event: { place, message }, inferred }, index): Passage[] => {
    if (place === undefined) return [];
    return [
      {
        kind: message === undefined ? 'event' : 'message',
        number: index + 1,
        from: place,
        to: message?.received ?? place,
        inferred: inferred !== null,
      },
    ];
  });
  const last = passages.findLast(({ kind }) => kind === 'message');
  if (unanswered === null || last === undefined) return passages;
  const back: Passage = {
    kind: 'missing',
    number: steps.length + 1,
    from: last.to,
    to: last.from,
    inferred: false,
  };
  return [...passages, back];
}

/** The exhibit's own places of the schematic, and those of the passages that are not among them. */
export function pointsFor(
  passages: readonly Passage[],
  { about, places }: Pick<DrawnExhibit, 'about' | 'places'>,
): NamedPoint[] {
  const ids = new Set([
    ...(about.schematic ?? []),
    ...passages.flatMap(({ from, to }) => [from, to]),
  ]);
  return [...ids].flatMap((id) => {
    const place = places.find((other) => other.id === id);
    return place === undefined ? [] : [{ id, name: place.name, at: place.at }];
  });
}
