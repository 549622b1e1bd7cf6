import git, { type CommitObject, Errors, type TreeEntry } from 'isomorphic-git';
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

/** One state that a file has had, and the one before it; null is the name of no file. */
export type Version = Reason & {
  readonly commit: string;
  readonly was: string | null;
  readonly blob: string | null;
};

/** What files were named before and after, by path; null where there was none. */
export type Changes = ReadonlyMap<
  string,
  { readonly was: string | null; readonly is: string | null }
>;

/** One change of the desk, and the paths of the files that it changed. */
export type Latest = Reason & { readonly commit: string; readonly paths: readonly string[] };

type Options = { readonly unfinished: string; readonly disk?: Disk };
/** `cache` holds the packs that came from a server, each of which would be read anew for every object. */
type Where = {
  readonly fs: ReturnType<typeof gitDisk>;
  readonly gitdir: string;
  readonly cache: object;
};
type Tree = readonly Pick<TreeEntry, 'mode' | 'path' | 'oid' | 'type'>[];

const BRANCH = 'refs/heads/main';

/**
 * The history of the desk's files: a Git repository without a working tree, which any Git program can read.
 * A commit writes its objects first and one reference last, so that it is there or it is not.
 */
export class History {
  readonly #where: Where;

  private constructor(gitdir: string, { unfinished, disk }: Options) {
    this.#where = { fs: gitDisk(unfinished, disk), gitdir, cache: {} };
  }

  /** The repository, for what speaks with other ones. */
  get where(): Where {
    return this.#where;
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

  /** Writes one commit on top of the last, and gives its name. */
  async commit(changes: readonly Change[], reason: Reason): Promise<string> {
    const commit = await this.prepare(changes, reason);
    await this.moveTo(commit);
    return commit;
  }

  /** Writes a commit that is not the last one yet; where it joins two histories, `other` is the last of the second. */
  async prepare(
    changes: readonly Change[],
    { author, reason, at }: Reason,
    other?: string,
  ): Promise<string> {
    const head = await this.head();
    const tree = await this.#changed(await this.#treeOf(head), changes);
    const who = {
      name: author,
      email: '',
      timestamp: Math.floor(at / 1000),
      timezoneOffset: 0,
    };
    return git.writeCommit({
      ...this.#where,
      commit: {
        message: `${reason}\n`,
        // A tree that holds nothing has a name too, the same in every repository.
        tree: tree ?? (await git.writeTree({ ...this.#where, tree: [] })),
        parent: [head, other].filter((parent) => typeof parent === 'string'),
        author: who,
        committer: who,
      },
    });
  }

  /** Makes a commit the last one. */
  async moveTo(commit: string): Promise<void> {
    await git.writeRef({ ...this.#where, ref: BRANCH, value: commit, force: true });
  }

  /** The last commit that two have in common; null where they have none. */
  async base(one: string, other: string): Promise<string | null> {
    const [base] = await git.findMergeBase({ ...this.#where, oids: [one, other] });
    return base ?? null;
  }

  /** The name of each file's bytes as of a commit, by path; of the last where none is named. */
  async files(commit?: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const of = commit ?? (await this.head());
    if (of !== null) await this.#walk((await this.#commit(of)).tree, '', found);
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

  /** What differs between two commits; null is the time before the first. */
  async between(before: string | null, after: string): Promise<Changes> {
    const changes = new Map<string, { was: string | null; is: string | null }>();
    await this.#compare('', await this.#treeOf(before), await this.#treeOf(after), changes);
    return changes;
  }

  /** What a commit changed. One that joins two histories changed what it has from neither. */
  async changesOf(commit: string): Promise<Changes> {
    const { parent } = await this.#commit(commit);
    const [changes, ...others] = await Promise.all(
      [parent[0] ?? null, ...parent.slice(1)].map((before) => this.between(before, commit)),
    );
    return new Map(
      [...(changes ?? [])].filter(([path]) => others.every((other) => other.has(path))),
    );
  }

  /** The last commits, the newest first, each with the paths that it changed. */
  async latest(count: number): Promise<readonly Latest[]> {
    const found: Latest[] = [];
    const head = await this.head();
    const seen = new Set(head === null ? [] : [head]);
    const open = await Promise.all([...seen].map((name) => this.#named(name)));
    for (let next = open.pop(); next && found.length < count; next = open.pop()) {
      const paths = [...(await this.changesOf(next.name)).keys()];
      if (next.parent.length < 2 || paths.length > 0)
        found.push({ commit: next.name, ...reasonOf(next), paths });
      const more = next.parent.filter((before) => !seen.has(before));
      for (const before of more) seen.add(before);
      open.unshift(...(await Promise.all(more.map((before) => this.#named(before)))));
      open.sort((one, other) => one.author.timestamp - other.author.timestamp);
    }
    return found;
  }

  /**
   * What a file has been: first what stands, and before it what came to be so. Where two histories were joined the
   * one whose file was kept comes before the other.
   */
  async versions(path: string): Promise<Version[]> {
    const found: Version[] = [];
    const seen = new Set<string>();
    const head = await this.head();
    const open = head === null ? [] : [head];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const commit = await this.#commit(name);
      const pairs = await Promise.all(
        [commit.parent[0] ?? null, ...commit.parent.slice(1)].map(async (before) =>
          this.#find(path.split('/'), commit.tree, await this.#treeOf(before)),
        ),
      );
      const isKept = pairs.map(([is, was]) => is === was);
      const [[blob, was] = [null, null]] = pairs;
      if (!isKept.includes(true)) found.push({ commit: name, ...reasonOf(commit), was, blob });
      open.push(...commit.parent.filter((_, index) => !isKept[index]).reverse());
      open.push(...commit.parent.filter((_, index) => isKept[index]).reverse());
    }
    return found;
  }

  async #commit(name: string): Promise<CommitObject> {
    return (await git.readCommit({ ...this.#where, oid: name })).commit;
  }

  async #named(name: string) {
    return { name, ...(await this.#commit(name)) };
  }

  async #treeOf(commit: string | null): Promise<string | null> {
    return commit === null ? null : (await this.#commit(commit)).tree;
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

  async #walk(tree: string, at: string, found: Map<string, string>): Promise<void> {
    for (const { path, oid, type } of await this.#tree(tree)) {
      if (type === 'tree') await this.#walk(oid, `${at}${path}/`, found);
      else found.set(`${at}${path}`, oid);
    }
  }

  /** The files that two trees name differently; where a folder is one in both, nothing in it is read. */
  async #compare(
    at: string,
    before: string | null,
    after: string | null,
    changes: Map<string, { was: string | null; is: string | null }>,
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

function reasonOf({ author, message }: Pick<CommitObject, 'author' | 'message'>): Reason {
  return { author: author.name, reason: message.trimEnd(), at: author.timestamp * 1000 };
}

function orNull(error: unknown): null {
  if (error instanceof Errors.NotFoundError) return null;
  throw error;
}
