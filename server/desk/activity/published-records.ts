import { recordOf } from '../../../data/edit/record-path';
import { isKind, type Kind } from '../../../data/schema/kinds';
import type { Changes } from '../history/commit-types';
import type { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';

/** A record that a commit published or removed. */
type PublishedRecord = {
  readonly kind: Kind;
  readonly id: string;
  /** The name of its bytes before; null if there was no file. */
  readonly was: string | null;
  /** The current versions of the record and of its draft. */
  readonly on: readonly [published: string, draft: string];
  /** Whether the record still is what the commit made it. */
  readonly isCurrent: boolean;
};

export function publishedRecordsIn(store: Store, changes: Changes): readonly PublishedRecord[] {
  return [...changes].flatMap(([path, { was, is }]) => {
    const [kind, id = ''] = recordOf(path).split('/');
    if (!path.startsWith('records/') || !isKind(kind)) return [];
    const on = store.versionsNow(kind, id);
    return [{ kind, id, was, on, isCurrent: on[0] === (is ?? NO_VERSION) }];
  });
}
