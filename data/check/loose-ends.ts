import type { Message } from '../messages/catalogue';
import type { Records } from '../schema/kinds';
import { looseCitations, withoutAddress } from './care';

/** What a folder of records still lacks, a count of each kind; it prevents nothing. */
export function looseEnds({ events, sources }: Records): readonly Message[] {
  const distances = new Map<string, string>(sources.map(({ id, distance }) => [id, distance]));
  const loose = events
    .filter(({ checked }) => checked !== 'unchecked')
    .map((event) => looseCitations('events', event, (id) => distances.get(id)).length)
    .filter((count) => count > 0);
  const count = loose.reduce((sum, one) => sum + one, 0);
  const nowhere = sources.filter((source) => withoutAddress(source).length > 0).length;
  return [
    ...(count > 0
      ? [{ code: 'citations-without-page' as const, values: { count, events: loose.length } }]
      : []),
    ...(nowhere > 0
      ? [{ code: 'sources-without-address' as const, values: { count: nowhere } }]
      : []),
  ];
}
