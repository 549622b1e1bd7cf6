import { recordOf } from '../../data/record-path';
import { titleOf } from '../../data/record-title';
import { isKind, kinds } from '../../data/schema/kinds';
import type { Store } from './store';

/** What the records of each kind are called, by their ids. */
export type Names = Readonly<
  Record<string, readonly { readonly id: string; readonly name: string }[]>
>;

export function namesIn(store: Store): Names {
  const named = new Map<string, { id: string; name: string }[]>(kinds.map((kind) => [kind, []]));
  for (const path of new Set(store.paths().map(recordOf))) {
    const [kind = '', id = ''] = path.split('/');
    if (!isKind(kind)) continue;
    named.get(kind)?.push({ id, name: titleOf(store.recordNow(kind, id)) || id });
  }
  return Object.fromEntries(named);
}
