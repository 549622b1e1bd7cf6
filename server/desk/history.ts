import git, { Errors, type TreeEntry } from 'isomorphic-git';
import type { Disk } from '../whole-file';
import { gitDisk } from './git-disk';

/** A file that a commit writes, or with null takes away; its path such as `records/events/a.json`. */
export type Change = { readonly path: string; readonly bytes: Uint8Array | null };

export type Reason = {
  readonly author: string;
  readonly reason: string;
  /** UTC milliseconds; kept to the second. */
  readonly at: number;
};

/** One state that a file has had; `blob` is null where the commit took the file away. */
export type Version = Reason & { readonly commit: string; readonly blob: string | null };

/** One change of the desk, and the paths of the files that it changed. */
export type Latest = Reason & { readonly commit: string; readonly paths: readonly string[] };

type Options = { readonly unfinished: string; readonly disk?: Disk };
type Tree = readonly Pick<TreeEntry, 'mode' | 'path' | 'oid' | 'type'>[];

/** What each file was named before, and after; null where there was none. */
type Changes = Map<string, { readonly was: string | null; readonly is: string | null }>;

const BRANCH = 'refs/heads/main';
const GAP = ' (what was before this cannot be read: the history is damaged there)';

/**
 * The history of the desk's files: a Git repository without a working tree, which any Git program can read.
 * A commit writes its objects first and one reference last, so that it is there or it is not.
 */
export class History {
  readonly #where: { readonly fs: ReturnType<typeof gitDisk>; readonly gitdir: string };

  private constructor(gitdir: string, { unfinished, disk }: Options) {
    this.#where = { fs: gitDisk(unfinished, disk), gitdir };
  }

  /** Opens the repository, and makes it where there is none. */
  static async open(gitdir: string, options: Options): Promise<History> {
    const history = new History(gitdir, options);
    const { fs } = history.#where;
    const begun = await fs.promises.stat(`${gitdir}/HEAD`).catch(() => null);
    if (begun === null) {
      await git.init({ ...history.#where, bare: true, defaultBranch: 'main' });
      // It holds a repository with a config for a whole one, also where the power was cut after that file.
      await fs.promises.writeFile(`${gitdir}/HEAD`, `ref: ${BRANCH}\n`);
    }
    return history;
  }

  /** The last commit; null before the first. */
  async head(): Promise<string | null> {
    return git.resolveRef({ ...this.#where, ref: BRANCH }).catch(orNull);
  }

  /**
   * Writes one commit on top of the last, and gives its name. One that is made `anew` holds the changes and nothing
   * else, and reads no file of the last; where it would say the same as the last, that stays.
   */
  async commit(
    changes: readonly Change[],
    { author, reason, at }: Reason,
    how: 'on the last' | 'anew' = 'on the last',
  ): Promise<string> {
    const parent = await this.head();
    const before = parent === null ? null : (await this.#commit(parent)).tree;
    const tree = await this.#changed(how === 'anew' ? null : before, changes);
    if (how === 'anew' && parent !== null && tree === before) return parent;
    const who = {
      name: author,
      email: '',
      timestamp: Math.floor(at / 1000),
      timezoneOffset: 0,
    };
    const commit = await git.writeCommit({
      ...this.#where,
      commit: {
        message: `${reason}\n`,
        // A tree that holds nothing has a name too, the same in every repository.
        tree: tree ?? (await git.writeTree({ ...this.#where, tree: [] })),
        parent: parent === null ? [] : [parent],
        author: who,
        committer: who,
      },
    });
    await this.turnTo(commit);
    return commit;
  }

  /** Makes a commit the last one. */
  async turnTo(commit: string): Promise<void> {
    await git.writeRef({ ...this.#where, ref: BRANCH, value: commit, force: true });
  }

  /** The name of each file's bytes as of the last commit, by path; folders that cannot be read may be passed over. */
  async files(
    unreadable: 'thrown' | 'passed over' = 'thrown',
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const of = await this.head();
    const read = async (tree: string) => {
      if (unreadable === 'thrown') return this.#tree(tree);
      return this.#tree(tree).catch((): Tree => []);
    };
    const walk = async (tree: string, at: string) => {
      for (const { path, oid, type } of await read(tree)) {
        if (type === 'tree') await walk(oid, `${at}${path}/`);
        else found.set(`${at}${path}`, oid);
      }
    };
    if (of !== null) await walk((await this.#commit(of)).tree, '');
    return found;
  }

  /** What the bytes of a file are named; the same bytes have the same name. */
  async nameOf(bytes: Uint8Array): Promise<string> {
    const { oid } = await git.hashBlob({ object: bytes });
    return oid;
  }

  async bytes(blob: string): Promise<Uint8Array> {
    return (await git.readBlob({ ...this.#where, oid: blob })).blob;
  }

  /** What the bytes hold, where they are JSON; the fault of damaged ones is thrown. */
  async value(blob: string): Promise<unknown> {
    return JSON.parse(Buffer.from(await this.bytes(blob)).toString('utf8'));
  }

  /** What a commit changed: what each of its files was named before, and after; null where there was none. */
  async changesOf(commit: string): Promise<Readonly<Changes>> {
    const { tree, parent } = await this.#commit(commit);
    const before = parent[0] === undefined ? null : (await this.#commit(parent[0])).tree;
    return this.#between(before, tree);
  }

  /** The last commits, the newest first, each with the paths that it changed. */
  async latest(count: number): Promise<readonly Latest[]> {
    const found: Latest[] = [];
    if (count === 0) return found;
    for await (const { tree, before, ...commit } of this.#commits()) {
      const changes = await this.#between(before, tree).catch(() => new Map());
      found.push({ ...commit, paths: [...changes.keys()] });
      if (found.length === count) break;
    }
    return found;
  }

  /** What a file has been, the newest first. */
  async versions(path: string): Promise<Version[]> {
    const found: Version[] = [];
    const names = path.split('/');
    for await (const { tree, before, ...commit } of this.#commits()) {
      // A state is shown rather once too often than not at all where the one before it is damaged.
      const [is, was] = await this.#find(names, tree, before)
        .catch(() => this.#find(names, tree, null))
        .catch(() => [null, null]);
      if (is !== was) found.push({ ...commit, blob: is ?? null });
    }
    return found;
  }

  /** The commits, the newest first, with the tree before each; the last one says so where it is not the first of all. */
  async *#commits(): AsyncGenerator<
    Reason & { readonly commit: string; readonly tree: string; readonly before: string | null }
  > {
    const head = await this.head();
    let here = head === null ? null : await this.#commit(head);
    for (let name = head; name !== null && here !== null; ) {
      const { tree, parent, author, message } = here;
      const [older = null] = parent;
      const earlier = older === null ? null : await this.#commit(older).catch(() => null);
      const gap = older !== null && earlier === null ? GAP : '';
      yield {
        commit: name,
        tree,
        before: earlier?.tree ?? null,
        author: author.name,
        reason: `${message.trimEnd()}${gap}`,
        at: author.timestamp * 1000,
      };
      [name, here] = [older, earlier];
    }
  }

  async #commit(name: string) {
    return (await git.readCommit({ ...this.#where, oid: name })).commit;
  }

  async #tree(name: string | null): Promise<Tree> {
    return name === null ? [] : (await git.readTree({ ...this.#where, oid: name })).tree;
  }

  /** The tree with the changes made, or null where nothing is left in it. */
  async #changed(name: string | null, changes: readonly Change[]): Promise<string | null> {
    const entries = new Map((await this.#tree(name)).map((entry) => [entry.path, entry]));
    for (const first of new Set(changes.map(({ path }) => path.split('/')[0] ?? ''))) {
      const here = changes.filter(({ path }) => path === first || path.startsWith(`${first}/`));
      const deeper = here
        .filter(({ path }) => path.includes('/'))
        .map(({ path, bytes }) => ({ path: path.slice(first.length + 1), bytes }));
      const bytes = here.find(({ path }) => path === first)?.bytes ?? null;
      const old = entries.get(first);
      const tree = old?.type === 'tree' ? old.oid : null;
      const oid =
        deeper.length > 0
          ? await this.#changed(tree, deeper)
          : bytes && (await git.writeBlob({ ...this.#where, blob: bytes }));
      if (oid === null) entries.delete(first);
      else if (deeper.length > 0)
        entries.set(first, { mode: '040000', path: first, oid, type: 'tree' });
      else entries.set(first, { mode: '100644', path: first, oid, type: 'blob' });
    }
    if (entries.size === 0) return null;
    return git.writeTree({ ...this.#where, tree: [...entries.values()] });
  }

  async #between(before: string | null, after: string): Promise<Changes> {
    const changes: Changes = new Map();
    await this.#compare('', before, after, changes);
    return changes;
  }

  /** The files that two trees name differently; where a folder is one in both, nothing in it is read. */
  async #compare(
    at: string,
    before: string | null,
    after: string | null,
    changes: Changes,
  ): Promise<void> {
    const [old, now] = [await this.#tree(before), await this.#tree(after)];
    for (const path of new Set([...old, ...now].map((entry) => entry.path))) {
      const [was, is] = [old, now].map((tree) => tree.find((entry) => entry.path === path));
      if (was?.oid === is?.oid) continue;
      const folder = (entry: typeof was) => (entry?.type === 'tree' ? entry.oid : null);
      if ((was ?? is)?.type === 'tree')
        await this.#compare(`${at}${path}/`, folder(was), folder(is), changes);
      else changes.set(`${at}${path}`, { was: was?.oid ?? null, is: is?.oid ?? null });
    }
  }

  /** What a path names in two trees; where they are one on the way, nothing more is read. */
  async #find(
    path: readonly string[],
    one: string | null,
    other: string | null,
  ): Promise<readonly [string | null, string | null]> {
    const [first, ...rest] = path;
    if (one === other || first === undefined) return [one, other];
    const named = async (tree: string | null) =>
      (await this.#tree(tree)).find((entry) => entry.path === first)?.oid ?? null;
    return this.#find(rest, await named(one), await named(other));
  }
}

function orNull(error: unknown): null {
  if (error instanceof Errors.NotFoundError) return null;
  throw error;
}
