import type { Label } from '../labels/label';
import type { SeatedMark } from '../layer/features';
import type { Quad } from '../layer/picture-quads';
import { leaderTo } from './mark-atlas';

/** What a visitor looks at: the id of the chosen event, and of those that matter in a chapter of the tour. */
export type MarkFocus = { readonly chosen: string | null; readonly favoured: ReadonlySet<string> };

/** How many titles the map has beside marks where no chapter names its own. */
const MOST_TITLES = 5;

/** From this importance on an event's mark may have a title. */
const TITLED_FROM = 4;

/** Where marks are too many those of a high rank are drawn: the chosen one, then the favoured, then by importance. */
export function rankOf({ event, importance }: SeatedMark, { chosen, favoured }: MarkFocus): number {
  if (event === chosen) return 10;
  return favoured.has(event) ? 9 : importance;
}

/** The pictures of marks in the order of drawing; `step` is from one slot to the next in CSS pixels. */
export function quadsOf(
  greatestFirst: readonly SeatedMark[],
  { chosen, favoured }: MarkFocus,
  step: number,
): Quad[] {
  const from = ({ event, at, right, down }: SeatedMark, picture: string, seated = true): Quad => ({
    of: event,
    picture,
    at,
    right: seated ? right * step : 0,
    down: seated ? down * step : 0,
  });
  // Later pictures are drawn above earlier ones.
  const ascending = [...greatestFirst].reverse();
  return [
    // Marks of one place surround it, each with a hairline to the place.
    ...ascending
      .filter(({ right, down }) => right !== 0 || down !== 0)
      .map((mark) => from(mark, leaderTo([mark.right, mark.down]), false)),
    ...ascending.filter(({ event }) => event === chosen).map((mark) => from(mark, 'ring')),
    ...ascending.filter(({ event }) => favoured.has(event)).map((mark) => from(mark, 'halo')),
    ...ascending.map((mark) => from(mark, mark.icon)),
  ];
}

/**
 * The titles beside marks: of the chosen event alone, else of those that matter in a chapter, else of the few
 * greatest. `markSize` and `step`, from one slot to the next, are in CSS pixels.
 */
export function titlesOf(
  greatestFirst: readonly SeatedMark[],
  focus: MarkFocus,
  titleOf: ReadonlyMap<string, string>,
  { markSize, step }: { readonly markSize: number; readonly step: number },
): Label[] {
  const isOnlyOne = focus.favoured.size === 1;
  return titled(greatestFirst, focus).map(({ event, at, right, down }) => ({
    of: event,
    text: titleOf.get(event) ?? '',
    at,
    right: right * step,
    down: down * step,
    apart: markSize * 0.6,
    look: { kind: 'title' },
    always: event === focus.chosen || (isOnlyOne && focus.favoured.has(event)),
  }));
}

function titled(
  greatestFirst: readonly SeatedMark[],
  { chosen, favoured }: MarkFocus,
): readonly SeatedMark[] {
  if (chosen !== null) return greatestFirst.filter(({ event }) => event === chosen);
  if (favoured.size > 0) return greatestFirst.filter(({ event }) => favoured.has(event));
  return greatestFirst.slice(0, MOST_TITLES).filter(({ importance }) => importance >= TITLED_FROM);
}
