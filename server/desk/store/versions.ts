import type { Kind } from '../../../data/schema/kinds';

/** A file's value, and the name of its bytes: what a change must say it was made on. */
export type Versioned<T> = { readonly value: T; readonly version: string };

/** Of a save: the name of what is kept now, or what stands there instead of what the change was made on. */
export type Saved = { readonly version: string } | { readonly conflict: Versioned<unknown> | null };

/** A record, and the version of it or of its draft that a change was made on. */
export type Target = { readonly kind: Kind; readonly id: string; readonly on: string };

/** The name of what is not there yet. */
export const NOTHING = 'nothing';
