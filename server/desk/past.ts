import { type Difference, differences } from '../../data/differences';
import type { Kind } from '../../data/schema/kinds';
import type { Version } from './history';
import type { Place } from './record-file';
import type { Store } from './store';

/** A state that a record has had, and how it differs from the one before. One that cannot be read has no name either. */
export type Past = Version & { readonly place: Place; readonly differences: readonly Difference[] };

const DAMAGED = Symbol('damaged');
const UNREADABLE = ' (this state is damaged in the history and cannot be shown)';

/** What a record and its drafts have been, the newest first. */
export async function pastOf(store: Store, kind: Kind, id: string): Promise<readonly Past[]> {
  const past: Past[] = [];
  for (const place of ['records', 'drafts'] as const) {
    const versions = await store.versions(place, kind, id);
    for (const version of versions) {
      const [was, is] = await Promise.all(
        [version.was, version.blob].map((blob) => store.at(blob).then(contentOf, () => DAMAGED)),
      );
      const reason = is === DAMAGED ? `${version.reason}${UNREADABLE}` : version.reason;
      const differing = is === DAMAGED || was === DAMAGED ? [] : differences(was, is);
      const blob = is === DAMAGED ? null : version.blob;
      past.push({ ...version, blob, reason, place, differences: differing });
    }
  }
  return past.sort((one, other) => other.at - one.at);
}

/** The record in a state, where it may be a draft of one. */
export function contentOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'record' in state && 'authors' in state
    ? state.record
    : state;
}
