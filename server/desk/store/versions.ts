import type { Target } from '../../../data/edit/contract/publish-requests';

export { NO_VERSION } from '../../../data/edit/contract/record-requests';
export type { Target };

/** A file's value, and the name of its bytes, by which a change says what it was made on. */
export type Versioned<T> = { readonly value: T; readonly version: string };

/** The result of a save: the version that is stored now, or the current state if it is not what the change was made on. */
export type Saved = { readonly version: string } | { readonly conflict: Versioned<unknown> | null };
