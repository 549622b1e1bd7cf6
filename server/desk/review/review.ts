import type { Kind } from '../../../data/schema/kinds';
import { isReport } from '../../../data/schema/parts/event-kinds';
import type { Draft } from '../store/draft';

/** Records of these kinds speak of crimes or count them. */
const sensitiveKinds: ReadonlySet<Kind> = new Set([
  'areas',
  'circulating',
  'figure-steps',
  'figures',
]);

/** Whether a record needs two people before the public sees it: it tells of reported crimes, or counts them. */
export function isSensitive(kind: Kind, record: unknown): boolean {
  if (sensitiveKinds.has(kind)) return true;
  const { kind: what, lane, leadsToReports } = Object(record);
  return isReport({ kind: what }) || lane === 'reports' || leadsToReports === true;
}

/**
 * What keeps a draft from being published, in words for its curators; empty where nothing does. Of a sensitive record
 * both the published state and the draft count, so that nothing loses its second reader by becoming harmless.
 */
export function obstaclesTo(kind: Kind, draft: Draft, published: unknown): readonly string[] {
  const { state, approvedBy, authors, record } = draft;
  if (state !== 'review') return ['hand it in for review first'];
  const readers = new Set(approvedBy);
  const sensitive = isSensitive(kind, record) || isSensitive(kind, published);
  if (!sensitive) return readers.size > 0 ? [] : ['somebody has to read it and approve it'];
  const another = [...readers].some((reader) => !authors.includes(reader));
  if (readers.size >= 2 && another) return [];
  if (readers.size >= 2 || (readers.size === 1 && !another))
    return ['one more person has to approve it, who did not write it'];
  if (readers.size === 1)
    return ['it tells of reported crimes or counts them: one more person has to approve it'];
  return [
    'it tells of reported crimes or counts them: two people have to approve it, one of whom did not write it',
  ];
}
