import type { PastVersion } from '../../../data/edit/contract/page-data';
import { differences } from '../../../data/edit/differences';
import { valueAt } from '../../../data/edit/value-at';
import type { Kind } from '../../../data/schema/kinds';
import { HttpError } from '../errors/http-error';

import type { Store } from '../store/store';

const DAMAGED = Symbol('damaged');

/** The versions of a record and of its drafts, the newest first. */
export async function recordHistoryOf(
  store: Store,
  kind: Kind,
  id: string,
): Promise<readonly PastVersion[]> {
  const past: PastVersion[] = [];
  for (const place of ['records', 'drafts'] as const) {
    const versions = await store.versions(place, kind, id);
    for (const version of versions) {
      const state = await store.at(version.blob).catch(() => DAMAGED);
      // A first draft is compared with the public record that it was started on.
      const base = version.was ?? (place === 'drafts' ? baseOf(state) : null);
      const was = await store.at(base).then(contentOf, () => DAMAGED);
      const is = state === DAMAGED ? DAMAGED : contentOf(state);
      const differing = is === DAMAGED || was === DAMAGED ? [] : differences(was, is);
      const blob = is === DAMAGED ? null : version.blob;
      past.push({
        ...version,
        blob,
        place,
        differences: differing,
        isDamaged: is === DAMAGED,
      });
    }
  }
  return past.sort((a, b) => b.at - a.at);
}

/** The record in a version of the history. Throws 404 if the history has no such version. */
export async function stateIn(store: Store, blob: string): Promise<unknown> {
  const read = await store.at(blob).catch(() => null);
  if (read === null) throw new HttpError(404, { code: 'no-such-version' });
  return contentOf(read);
}

/** The version that a draft was started on; null if it has none, or is damaged. */
function baseOf(draft: unknown): string | null {
  const base = valueAt(draft, 'base');
  return typeof base === 'string' ? base : null;
}

/** The record in a file of the history, which is a record or a draft of one. */
function contentOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'record' in state && 'authors' in state
    ? state.record
    : state;
}
