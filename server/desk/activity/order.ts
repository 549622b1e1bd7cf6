import { isOrdered, type OrderedKind } from '../../../data/check/doubled-orders';
import type { OrderedRecord } from '../../../data/edit/contract/page-data';
import type { OrderRequest } from '../../../data/edit/contract/record-requests';
import { titleOf } from '../../../data/edit/record-title';
import type { MessageLanguage } from '../../../data/messages/catalogue';
import { HttpError } from '../errors/http-error';
import type { Reason } from '../history/commit-types';
import type { Store } from '../store/store';
import type { Target } from '../store/versions';

/** A record and its number among the records of its kind. */
type InOrder = OrderedRecord & { readonly order: number };

/** The records of a kind in their order, with drafts in the place of the records that they would replace. */
export function orderOf(
  store: Store,
  kind: OrderedKind,
  language: MessageLanguage = 'en',
): readonly InOrder[] {
  return recordsOf(store, kind)
    .map((record) => ({
      id: String(record.id),
      title: titleOf(record, language),
      order: Number(record.order) || 0,
    }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * The records whose number changes if they are put in the order of these ids; null if somebody has changed the order
 * since it was read, or if the ids are others.
 */
function reordered(
  store: Store,
  kind: OrderedKind,
  { ids, before: seen }: OrderRequest,
): readonly (Target & { readonly record: Readonly<Record<string, unknown>> })[] | null {
  const before = orderOf(store, kind);
  if (before.map(({ id }) => id).join() !== seen.join()) return null;
  const known = new Set(seen);
  if (ids.length !== known.size || !ids.every((id) => known.delete(id))) return null;
  // The records share out the numbers that they have, unless two have the same one.
  const given = before.map(({ order }) => order);
  const apart = new Set(given).size === given.length && given.every((order) => order > 0);
  const changed = new Map(ids.map((id, index) => [id, apart ? (given[index] ?? 0) : index + 1]));
  return recordsOf(store, kind).flatMap((record) => {
    const id = String(record.id);
    const order = changed.get(id);
    if (record.order === order) return [];
    return [{ kind, id, on: store.versionNow(kind, id), record: { ...record, order } }];
  });
}

/** Makes drafts of the records that change their place, and returns how many. Throws 409 if somebody else was faster. */
export async function reorder(
  store: Store,
  kind: string,
  wanted: OrderRequest,
  reason: Reason,
): Promise<number> {
  const changed = isOrdered(kind) ? reordered(store, kind, wanted) : null;
  const done = changed && (await store.saveDrafts(changed, reason));
  if (changed === null || done !== 'done') throw new HttpError(409, { code: 'order-changed' });
  return changed.length;
}

function recordsOf(store: Store, kind: OrderedKind): Readonly<Record<string, unknown>>[] {
  return store.ids(kind).flatMap((id) => {
    const draft = store.draft(kind, id);
    const record = draft === null ? store.published(kind, id)?.value : draft.value.record;
    return record === null || record === undefined ? [] : [{ ...Object(record), id }];
  });
}
