import { conflictingClaimsOf } from './conflicting-claims';
import type { DatedEvent } from './types';

/** The ids, standings and conflicts that views need of an event, so that they need no claims, citations or actors. */
export function gistOf(
  event: Pick<DatedEvent, 'place' | 'span' | 'when' | 'actors' | 'sources' | 'claims'>,
): Pick<DatedEvent, 'who' | 'cites' | 'standings' | 'rivals'> {
  const { actors, sources, claims } = event;
  const rivals = conflictingClaimsOf(event).map(({ claim: _claim, ...mark }) => mark);
  return {
    who: once(actors.map(({ actor }) => actor)),
    cites: once(
      [...sources, ...claims.flatMap((claim) => claim.sources)].map((citation) => citation.source),
    ),
    standings: once(claims.map(({ standing }) => standing)),
    ...(rivals.length > 0 && { rivals }),
  };
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}
