import type { Span } from '../time/span';
import type { DatedClaim, DatedEvent, RivalMark } from './types';

/** Such a claim with what is drawn of it. */
export type ConflictingClaim = RivalMark & { readonly claim: DatedClaim };

/** The rival dates and places of an event, in the order of its claims. */
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
