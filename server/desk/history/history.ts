import git, { type CommitObject, Errors } from 'isomorphic-git';
import type { Disk } from '../../system/atomic-write';
import { gitDisk } from '../disk/git-disk';
import type { Change, Changes, Latest, Reason, Version, Where } from './commit-types';
import { Commits, reasonOf } from './commits';
import { Trees } from './trees';

type Sought = {
  /** Commits that changed such a file, all of which lie in one folder. */
  readonly wanted?: { readonly folder: string; readonly is: (path: string) => boolean };
  readonly until?: string | undefined;
};

type Options = { readonly unfinished: string; readonly disk?: Disk };
const MOST_KNOWN = 1000;
const BRANCH = 'refs/heads/main';

/**
 * The history of the desk's files: a Git repository without a working tree, which any Git program can read.
 * A commit writes its objects first and one reference last, so that it is there or it is not.
 */
export class History {
  readonly #where: Where;
  readonly #trees: Trees;
  readonly #commits: Commits;
  /** What commits changed, which stays so: to compare folders of thousands of files takes long. */
  readonly #changes = new Map<string, Changes>();

  private constructor(gitdir: string, { unfinished, disk }: Options) {
    this.#where = { fs: gitDisk(unfinished, disk), gitdir, cache: {} };
    this.#trees = new Trees(this.#where);
    this.#commits = new Commits(this.#where);
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

  /** Writes one on top of the last that holds these files and nothing else, and reads no file of the last. */
  async commitAnew(files: readonly Change[], reason: Reason): Promise<void> {
    const head = await this.head();
    const tree = await this.#trees.changed(null, files);
    if (head === null || tree !== (await this.#commits.treeOf(head)))
      await this.moveTo(await this.#commits.write(tree, [head], reason));
  }

  /** Writes a commit that is not the last one yet; where it joins two histories, `other` is the last of the second. */
  async prepare(changes: readonly Change[], reason: Reason, other?: string): Promise<string> {
    const head = await this.head();
    const tree = await this.#trees.changed(await this.#commits.treeOf(head), changes);
    return this.#commits.write(tree, [head, other], reason);
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
    return this.#trees.files(await this.#commits.treeOf(commit ?? (await this.head())), (error) => {
      throw error;
    });
  }

  /** The same of the last one, where folders may be damaged: what is in them is left out. */
  async readableFiles(): Promise<ReadonlyMap<string, string>> {
    return this.#trees.files(await this.#commits.treeOf(await this.head()), () => []);
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
    await this.#trees.compare(
      '',
      await this.#commits.treeOf(before),
      await this.#commits.treeOf(after),
      changes,
    );
    return changes;
  }

  /** What a commit changed. One that joins two histories changed what it has from neither. */
  async changesOf(commit: string): Promise<Changes> {
    const known = this.#changes.get(commit);
    if (known !== undefined) return known;
    const { parent } = await this.#commits.read(commit);
    const [changes, ...others] = await Promise.all(
      [parent[0] ?? null, ...parent.slice(1)].map((before) => this.between(before, commit)),
    );
    const own = [...(changes ?? [])].filter(([path]) => others.every((other) => other.has(path)));
    if (this.#changes.size > MOST_KNOWN) this.#changes.clear();
    this.#changes.set(commit, new Map(own));
    return new Map(own);
  }

  async isFirst(commit: string): Promise<boolean> {
    return (await this.#commits.read(commit)).parent.length === 0;
  }

  /**
   * The last commits, the newest first, each with the paths that it changed; only those that are `wanted`, and of those
   * that changed its folder. `until` names one that was reached before, and ends there. What is damaged is left out.
   */
  async latest(count: number, { wanted, until }: Sought = {}): Promise<readonly Latest[]> {
    const found: Latest[] = [];
    const seen = new Set<string>();
    const open = await this.#commits.unseen([await this.head()], seen);
    for (let next = open.pop(); next && found.length < count; next = open.pop()) {
      if (next.name === until) break;
      const mayBe = wanted === undefined || (await this.#touches(next, wanted.folder));
      const changes = mayBe ? await this.changesOf(next.name).catch(() => null) : null;
      const paths = [...(changes?.keys() ?? [])];
      const isWanted = wanted === undefined || paths.some((path) => wanted.is(path));
      if (isWanted && (next.parent.length < 2 || paths.length > 0))
        found.push({
          commit: next.name,
          ...reasonOf(next),
          paths,
          isFirst: next.parent.length === 0,
        });
      open.unshift(...(await this.#commits.unseen(next.parent, seen)));
      open.sort((one, other) => one.author.timestamp - other.author.timestamp);
    }
    return found;
  }

  /**
   * The versions of a file, the newest first. After a commit that joins two histories, the parent whose file it took
   * comes first. If the version before one is damaged, nobody knows whether it was different: the later one is listed
   * and marked.
   */
  async versions(path: string): Promise<Version[]> {
    const found: Version[] = [];
    const names = path.split('/');
    const seen = new Set<string>();
    const open = await this.#commits.unseen([await this.head()], seen);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { name, tree, parent } = next;
      const before: (string | null | undefined)[] = await Promise.all(
        parent.length === 0
          ? [null]
          : parent.map((one) => this.#commits.treeOf(one).catch(() => undefined)),
      );
      const pairs = await Promise.all(
        before.map((one) =>
          this.#trees
            .find(names, tree, one ?? null)
            .catch(() => this.#trees.find(names, tree, null))
            .catch(() => [null, null] as const),
        ),
      );
      const isKept = pairs.map(([is, was]) => is === was);
      const [[blob, was] = [null, null]] = pairs;
      const isAfterGap = before.includes(undefined);
      if (!isKept.includes(true))
        found.push({ commit: name, ...reasonOf(next), was, blob, isAfterGap });
      const kept = parent.filter((_, index) => isKept[index]);
      const others = parent.filter((_, index) => !isKept[index]);
      open.push(...(await this.#commits.unseen([...others.reverse(), ...kept.reverse()], seen)));
    }
    return found;
  }

  /** Whether a folder is not what it was; it may be, where that cannot be read. */
  async #touches({ tree, parent }: CommitObject, folder: string): Promise<boolean> {
    try {
      const before = await this.#commits.treeOf(parent[0] ?? null);
      const [is, was] = await this.#trees.find([folder], tree, before);
      return is !== was;
    } catch {
      return true;
    }
  }
}

function orNull(error: unknown): null {
  if (error instanceof Errors.NotFoundError) return null;
  throw error;
}
