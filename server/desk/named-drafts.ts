import { isKind, kinds } from '../../data/schema/kinds';
import { idSchema } from '../../data/schema/record';
import type { Store } from './store';

/**
 * Some records with the drafts that they name and that are public under no name yet, and what those name in turn: an
 * event is written together with the place that it needs. A draft may be half written, so that whatever stands in it
 * may be such a name.
 */
export function withNamedDrafts(store: Store, records: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(records);
  for (const record of found) {
    const [kind, name] = record.split('/');
    const id = idSchema.safeParse(name).data;
    // An address may name anything.
    if (!isKind(kind) || id === undefined) continue;
    const draft = store.draft(kind, id)?.value.record;
    for (const named of namesIn(draft)) {
      for (const other of kinds)
        if (store.draft(other, named) !== null && store.published(other, named) === null)
          found.add(`${other}/${named}`);
    }
  }
  return found;
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
