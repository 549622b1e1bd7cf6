import type { DatedClaim, DatedEvent } from './queries';
import type { Span } from './time/span';

/** A claim that gives the event another date or another place than the exhibit shows it at. */
export type Rival = {
  /** A letter that joins the claim in the story with its mark on timeline and map. */
  readonly letter: string;
  readonly claim: DatedClaim;
  /** The date it gives, if that is another. */
  readonly span: Span | null;
  /** The id of the place it gives, if that is another. */
  readonly place: string | null;
};

/** What is drawn of a rival beside the event's own mark. */
export type RivalMark = Omit<Rival, 'claim'>;

/** The rival dates and places of an event, in the order of its claims. */
export function rivalsOf(event: Pick<DatedEvent, 'place' | 'span' | 'claims'>): Rival[] {
  return event.claims
    .map((claim) => ({
      claim,
      span: otherSpan(event, claim),
      place: claim.place === undefined || claim.place === event.place ? null : claim.place,
    }))
    .filter(({ span, place }) => span !== null || place !== null)
    .map((rival, index) => ({ ...rival, letter: String.fromCharCode(97 + index) }));
}

function otherSpan({ span }: Pick<DatedEvent, 'span'>, { dated }: DatedClaim): Span | null {
  if (dated === undefined) return null;
  return dated.span.start === span.start && dated.span.end === span.end ? null : dated.span;
}
