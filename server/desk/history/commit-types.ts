import type { gitDisk } from '../disk/git-disk';

/** A file that a commit writes, or with null takes away; its path such as `records/events/a.json`. */
export type Change = { readonly path: string; readonly bytes: Uint8Array | null };

export type Reason = {
  readonly author: string;
  readonly reason: string;
  /** UTC milliseconds, stored to the second. */
  readonly at: number;
};

/** A version of a file, and the one before it; null means that there was no file. */
export type Version = Reason & {
  readonly commit: string;
  readonly was: string | null;
  readonly blob: string | null;
  /** Whether the commit before it cannot be read. */
  readonly isAfterGap: boolean;
};

/** The names of files' bytes before and after, by path; null means that there was no file. */
export type Changes = ReadonlyMap<
  string,
  { readonly was: string | null; readonly is: string | null }
>;

/** A commit, and the paths of the files that it changed. */
export type Latest = Reason & {
  readonly commit: string;
  readonly paths: readonly string[];
  /** Whether it is the first of the history. */
  readonly isFirst: boolean;
};

/** `cache` holds the packs that came from a server; without it each pack is read again for every object in it. */
export type Where = {
  readonly fs: ReturnType<typeof gitDisk>;
  readonly gitdir: string;
  readonly cache: object;
};
