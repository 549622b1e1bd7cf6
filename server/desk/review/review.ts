import type { Draft } from '../../../data/edit/contract/draft';
import type { Message } from '../../../data/messages/catalogue';
import type { Kind } from '../../../data/schema/kinds';
import { isReport } from '../../../data/schema/parts/event-kinds';

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
 * What keeps a draft from being published; empty where nothing does. Of a sensitive record
 * both the published state and the draft count, so that nothing loses its second reader by becoming harmless.
 */
export function obstaclesTo(kind: Kind, draft: Draft, published: unknown): readonly Message[] {
  const { state, approvedBy, authors, record } = draft;
  if (state !== 'review') return [{ code: 'hand-in-first' }];
  const readers = new Set(approvedBy);
  const sensitive = isSensitive(kind, record) || isSensitive(kind, published);
  if (!sensitive) return readers.size > 0 ? [] : [{ code: 'needs-a-reader' }];
  const another = [...readers].some((reader) => !authors.includes(reader));
  if (readers.size >= 2 && another) return [];
  if (readers.size >= 2 || (readers.size === 1 && !another))
    return [{ code: 'needs-another-author' }];
  if (readers.size === 1) return [{ code: 'needs-one-more-reader' }];
  return [{ code: 'needs-two-readers' }];
}
