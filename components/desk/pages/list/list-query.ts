/** What the list of records was asked for, as its address has it. */
export type ListQuery = {
  readonly kind: string | null;
  readonly state: string | null;
  readonly sought: string;
  /** Only records whose Serbian nobody has read through. */
  readonly unread: boolean;
  readonly sort: string;
  /** From 0. */
  readonly page: number;
};

/** The address of a list. */
export function listAddress({ kind, state, sought, unread, sort, page }: ListQuery): string {
  const query = new URLSearchParams({ sought, sort, page: String(page) });
  if (kind !== null) query.set('kind', kind);
  if (state !== null) query.set('state', state);
  if (unread) query.set('unread', 'yes');
  return `/desk/?${query}`;
}
