import type { Span } from '../time/span';
import type { DatedClaim, DatedEvent, RivalMark } from './types';

/** A claim with another date or place than its event's, and what is drawn of it. */
type ConflictingClaim = RivalMark & { readonly claim: DatedClaim };

/**
 * The claims that give an event another place, or another date of the same thing, than the exhibit shows, in their
 * order; the first has the letter `a`.
 */
export function conflictingClaimsOf(
  event: Pick<DatedEvent, 'place' | 'span' | 'when' | 'claims'>,
): ConflictingClaim[] {
  return event.claims
    .map((claim) => ({
      claim,
      span: rivalSpan(event, claim),
      place: claim.place === undefined || claim.place === event.place ? null : claim.place,
    }))
    .filter(({ span, place }) => span !== null || place !== null)
    .map((rival, index) => ({ ...rival, letter: String.fromCharCode(97 + index) }));
}

/**
 * The date of a claim that contradicts the event's own. The records say which does: a claim that others contradict is
 * disputed, and one that is only stated dates something beside the event, such as the first time that a town was
 * freed. From one day to another is no rival of a single date: those are the limits of an operation.
 */
function rivalSpan(
  { span, when }: Pick<DatedEvent, 'span' | 'when'>,
  claim: DatedClaim,
): Span | null {
  const { dated } = claim;
  if (dated === undefined || claim.standing !== 'disputed') return null;
  if (dated.span.start === span.start && dated.span.end === span.end) return null;
  const isStretch = (date: string | undefined) => date?.includes('/') ?? false;
  return isStretch(claim.when) && !isStretch(when) ? null : dated.span;
}
