import type { Draft } from '../../../data/edit/contract/draft';
import { valueAt } from '../../../data/edit/value-at';
import type { Message } from '../../../data/messages/catalogue';
import type { Kind } from '../../../data/schema/kinds';
import { isReport } from '../../../data/schema/parts/event-kinds';

/** Records of these kinds speak of crimes or count them. */
const sensitiveKinds: ReadonlySet<Kind> = new Set([
  'areas',
  'circulating',
  'figure-steps',
  'figures',
  'unread-sources',
]);

/** Whether a record needs two people before the public sees it, since it is about reported crimes or counts them. */
function isSensitive(kind: Kind, record: unknown): boolean {
  if (sensitiveKinds.has(kind)) return true;
  return (
    isReport({ kind: String(valueAt(record, 'kind')) }) ||
    valueAt(record, 'lane') === 'reports' ||
    valueAt(record, 'leadsToReports') === true
  );
}

/**
 * What keeps a draft from being published; empty if nothing does. A record is sensitive if its draft or its published
 * state is, so that none loses its second reader by becoming harmless.
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
