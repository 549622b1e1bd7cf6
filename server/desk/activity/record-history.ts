import { type Difference, differences } from '../../../data/edit/differences';
import type { Kind } from '../../../data/schema/kinds';
import { HttpError } from '../errors/http-error';
import type { Version } from '../history/commit-types';
import type { Place } from '../store/record-file';
import type { Store } from '../store/store';

/** A state that a record has had, and how it differs from the one before. One that cannot be read has no name either. */
export type PastState = Version & {
  readonly place: Place;
  readonly differences: readonly Difference[];
  /** Whether the history cannot show this state. */
  readonly isDamaged: boolean;
};

const DAMAGED = Symbol('damaged');

/** What a record and its drafts have been, the newest first. */
export async function recordHistoryOf(
  store: Store,
  kind: Kind,
  id: string,
): Promise<readonly PastState[]> {
  const past: PastState[] = [];
  for (const place of ['records', 'drafts'] as const) {
    const versions = await store.versions(place, kind, id);
    for (const version of versions) {
      const state = await store.at(version.blob).catch(() => DAMAGED);
      // A first draft is compared with the public record that it was started on.
      const base = version.was ?? (place === 'drafts' ? (Object(state).base ?? null) : null);
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
  return past.sort((one, other) => other.at - one.at);
}

/** The record in a version of the history. Throws 404 where the history has no such version. */
export async function stateIn(store: Store, blob: string): Promise<unknown> {
  const read = await store.at(blob).catch(() => null);
  if (read === null) throw new HttpError(404, { code: 'no-such-version' });
  return contentOf(read);
}

/** The record in a state, where it may be a draft of one. */
export function contentOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'record' in state && 'authors' in state
    ? state.record
    : state;
}
