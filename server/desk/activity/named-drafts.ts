import { referencesOf } from '../../../data/check/references';
import { isKind } from '../../../data/schema/kinds';
import { idSchema } from '../../../data/schema/parts/record';
import type { Reason } from '../history/commit-types';
import type { Store } from '../store/store';
import type { Saved, Target } from '../store/versions';

/**
 * Some records with the drafts of new records that they name, and those that these name in turn: an event is written
 * together with the place that it needs.
 */
export function withNamedDrafts(store: Store, records: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(records);
  for (const record of found) {
    const [kind, name] = record.split('/');
    const id = idSchema.safeParse(name).data;
    // An address may name anything.
    if (!isKind(kind) || id === undefined) continue;
    const draft = store.draft(kind, id)?.value.record;
    for (const { to, id: named } of referencesOf(kind, draft)) {
      // A half-written draft may hold something else than an id there.
      const isId = idSchema.safeParse(named).success;
      if (isId && store.draft(to, named) !== null && store.published(to, named) === null)
        found.add(`${to}/${named}`);
    }
  }
  return found;
}

/** Those of a record and the new records that it names that have not been handed in yet, such as the place of an event. */
export function neededBy(
  store: Store,
  record: string,
  named = withNamedDrafts(store, new Set([record])),
): readonly Target[] {
  return [...named].flatMap((name) => {
    const [kind, id = ''] = name.split('/');
    const draft = isKind(kind) && name !== record ? store.draft(kind, id) : null;
    return isKind(kind) && draft?.value.state === 'draft' ? [{ kind, id, on: draft.version }] : [];
  });
}

/** Hands a draft in, and with it those that it needs. */
export async function submitTogether(store: Store, target: Target, reason: Reason): Promise<Saved> {
  const saved = await store.submit(target, reason);
  if ('conflict' in saved) return saved;
  for (const needed of neededBy(store, `${target.kind}/${target.id}`))
    await store.submit(needed, reason);
  return saved;
}
