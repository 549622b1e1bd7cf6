import type { Span } from '../time/span';
import type { DatedClaim, DatedEvent, RivalMark } from './types';

/** A claim with another date or place than its event's, and what is drawn of it. */
type ConflictingClaim = RivalMark & { readonly claim: DatedClaim };

/** The claims that give an event another date or place than the exhibit shows, in their order; the first has the letter `a`. */
export function conflictingClaimsOf(
  event: Pick<DatedEvent, 'place' | 'span' | 'claims'>,
): ConflictingClaim[] {
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
