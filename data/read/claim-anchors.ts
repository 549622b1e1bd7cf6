import { createHash } from 'node:crypto';
import type { PublicEvent } from '../schema/exhibit';
import type { Claim } from '../schema/parts/claim';

/**
 * Adds to each claim of an event the anchor for links, made from its matter, its first source and the date or place that it
 * claims. Adding, removing or moving a claim does not change the anchors of others; only claims with the same three have a hash
 * of their English at the end.
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
