import type { RecordQuery } from '../../../../data/edit/contract/page-data';

/** The address of the list with the records of a query. */
export function listAddress({ kind, state, sought, unread, sort, page }: RecordQuery): string {
  const query = new URLSearchParams({ sought, sort, page: String(page) });
  if (kind !== null) query.set('kind', kind);
  if (state !== null) query.set('state', state);
  if (unread) query.set('unread', 'yes');
  return `/desk/?${query}`;
}
