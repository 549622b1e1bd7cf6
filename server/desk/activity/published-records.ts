import { recordOf } from '../../../data/edit/record-path';
import { isKind, type Kind } from '../../../data/schema/kinds';
import type { Changes } from '../history/commit-types';
import type { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';

/** A record that a change of the history made public, or took from the public. */
type PublishedRecord = {
  readonly kind: Kind;
  readonly id: string;
  /** The name of its file before; null where there was none. */
  readonly was: string | null;
  /** The versions of the record and of its draft that stand now. */
  readonly on: readonly [published: string, draft: string];
  /** Whether what was made public still is. */
  readonly stands: boolean;
};

export function publishedRecordsIn(store: Store, changes: Changes): readonly PublishedRecord[] {
  return [...changes].flatMap(([path, { was, is }]) => {
    const [kind, id = ''] = recordOf(path).split('/');
    if (!path.startsWith('records/') || !isKind(kind)) return [];
    const on = store.versionsNow(kind, id);
    return [{ kind, id, was, on, stands: on[0] === (is ?? NO_VERSION) }];
  });
}
