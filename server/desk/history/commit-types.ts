import type { gitDisk } from '../disk/git-disk';

/** A file that a commit writes, or with null takes away; its path such as `records/events/a.json`. */
export type Change = { readonly path: string; readonly bytes: Uint8Array | null };

export type Reason = {
  readonly author: string;
  readonly reason: string;
  /** UTC milliseconds; kept to the second. */
  readonly at: number;
};

/** One state that a file has had, and the one before it; null is the name of no file. */
export type Version = Reason & {
  readonly commit: string;
  readonly was: string | null;
  readonly blob: string | null;
  /** Whether what was before cannot be read, since the history is damaged there. */
  readonly isAfterGap: boolean;
};

/** What files were named before and after, by path; null where there was none. */
export type Changes = ReadonlyMap<
  string,
  { readonly was: string | null; readonly is: string | null }
>;

/** One change of the desk, and the paths of the files that it changed. */
export type Latest = Reason & {
  readonly commit: string;
  readonly paths: readonly string[];
  /** Whether nothing was before it. */
  readonly isFirst: boolean;
};

/** `cache` holds the packs that came from a server; without it each pack is read again for every object in it. */
export type Where = {
  readonly fs: ReturnType<typeof gitDisk>;
  readonly gitdir: string;
  readonly cache: object;
};
