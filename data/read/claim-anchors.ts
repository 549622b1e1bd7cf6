import { createHash } from 'node:crypto';
import type { PublicEvent } from '../schema/exhibit';
import type { Claim } from '../schema/parts/claim';

/**
 * Gives each claim of an event the name by which a link finds it, made from what it says: the matter, the first
 * source, the date or place that is claimed. A claim that is added, removed or moved changes no other claim's name,
 * unless both have all of that in common; such names end in a hash of the English.
 */
export function anchored(claims: readonly Claim[]): PublicEvent['claims'] {
  const names = claims.map(nameOf);
  return claims.map((claim, index) => {
    const name = nameOf(claim);
    const alone = names.every((other, place) => other !== name || place === index);
    return { ...claim, anchor: alone ? name : `${name}-${digits(claim.text.en)}` };
  });
}

function nameOf({ matter, sources, when, place }: Claim): string {
  return ['claim', matter, sources[0]?.source, when, place]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/-$/, '');
}

function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
