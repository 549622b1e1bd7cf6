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
export class DeskHistory {
  readonly #where: Where;
  readonly #trees: Trees;
  readonly #commits: Commits;
  /** What commits changed, by their names: comparing folders of thousands of files takes long, and a commit never changes. */
  readonly #changes = new Map<string, Changes>();

  private constructor(gitdir: string, { unfinished, disk }: Options) {
    this.#where = { fs: gitDisk(unfinished, disk), gitdir, cache: {} };
    this.#trees = new Trees(this.#where);
    this.#commits = new Commits(this.#where);
  }

  /** Where the repository is, for what exchanges commits with others. */
  get where(): Where {
    return this.#where;
  }

  /** Opens the repository, and makes it if there is none. */
  static async open(gitdir: string, options: Options): Promise<DeskHistory> {
    const history = new DeskHistory(gitdir, options);
    const { fs } = history.#where;
    const head = await fs.promises.stat(`${gitdir}/HEAD`).catch(() => null);
    if (head === null) {
      await git.init({ ...history.#where, bare: true, defaultBranch: 'main' });
      // `init` leaves HEAD out if there is a config already, as after a cut of the power just behind that file.
      await fs.promises.writeFile(`${gitdir}/HEAD`, `ref: ${BRANCH}\n`);
    }
    return history;
  }

  /** The last commit; null before the first. */
  async head(): Promise<string | null> {
    return git.resolveRef({ ...this.#where, ref: BRANCH }).catch(orNull);
  }

  /** Writes a commit on top of the last, and returns its name. */
  async commit(changes: readonly Change[], reason: Reason): Promise<string> {
    const commit = await this.prepare(changes, reason);
    await this.moveTo(commit);
    return commit;
  }

  /** Writes a commit on top of the last that has these files and no others, without reading the files of the last. */
  async commitOnly(files: readonly Change[], reason: Reason): Promise<void> {
    const head = await this.head();
    const tree = await this.#trees.changed(null, files);
    if (head === null || tree !== (await this.#commits.treeOf(head)))
      await this.moveTo(await this.#commits.write(tree, [head], reason));
  }

  /** Writes a commit without making it the last one. To join two histories, `other` is the last commit of the second. */
  async prepare(changes: readonly Change[], reason: Reason, other?: string): Promise<string> {
    const head = await this.head();
    const tree = await this.#trees.changed(await this.#commits.treeOf(head), changes);
    return this.#commits.write(tree, [head, other], reason);
  }

  /** Makes a commit the last one. */
  async moveTo(commit: string): Promise<void> {
    await git.writeRef({ ...this.#where, ref: BRANCH, value: commit, force: true });
  }

  /** The last commit that two commits have in common; null if they have none. */
  async base(one: string, other: string): Promise<string | null> {
    const [base] = await git.findMergeBase({ ...this.#where, oids: [one, other] });
    return base ?? null;
  }

  /** The name of each file's bytes in a commit, by path; in the last commit by default. Throws if a folder is damaged. */
  async files(commit?: string): Promise<ReadonlyMap<string, string>> {
    return this.#trees.files(await this.#commits.treeOf(commit ?? (await this.head())), (error) => {
      throw error;
    });
  }

  /** The name of each file's bytes in the last commit, by path, without those in damaged folders. */
  async readableFiles(): Promise<ReadonlyMap<string, string>> {
    return this.#trees.files(await this.#commits.treeOf(await this.head()), () => []);
  }

  /** The name of a file's bytes, which is Git's hash of them. */
  async nameOf(bytes: Uint8Array): Promise<string> {
    const { oid } = await git.hashBlob({ object: bytes });
    return oid;
  }

  async bytes(blob: string): Promise<Uint8Array> {
    return (await git.readBlob({ ...this.#where, oid: blob })).blob;
  }

  /** The value of a JSON file by the name of its bytes. Throws if they are damaged. */
  async value(blob: string): Promise<unknown> {
    return JSON.parse(Buffer.from(await this.bytes(blob)).toString('utf8'));
  }

  /** What differs between two commits; null is the empty state before the first. */
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

  /** What a commit changed. For a commit that joins two histories: what it has from neither of them. */
  async changesOf(commit: string): Promise<Changes> {
    const known = this.#changes.get(commit);
    if (known !== undefined) return known;
    const { parent } = await this.#commits.read(commit);
    const [changes, ...others] = await Promise.all(
      [parent[0] ?? null, ...parent.slice(1)].map((before) => this.between(before, commit)),
    );
    const ownChanges = [...(changes ?? [])].filter(([path]) =>
      others.every((other) => other.has(path)),
    );
    if (this.#changes.size > MOST_KNOWN) this.#changes.clear();
    this.#changes.set(commit, new Map(ownChanges));
    return new Map(ownChanges);
  }

  async isFirst(commit: string): Promise<boolean> {
    return (await this.#commits.read(commit)).parent.length === 0;
  }

  /**
   * The last commits, the newest first, each with the paths that it changed. With `wanted` only commits that changed such
   * a file. `until` is a commit to stop before. Damaged commits are left out.
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
      open.sort((a, b) => a.author.timestamp - b.author.timestamp);
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
          : parent.map((commit) => this.#commits.treeOf(commit).catch(() => undefined)),
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
      const sameParents = parent.filter((_, index) => isKept[index]);
      const otherParents = parent.filter((_, index) => !isKept[index]);
      open.push(
        ...(await this.#commits.unseen(
          [...otherParents.reverse(), ...sameParents.reverse()],
          seen,
        )),
      );
    }
    return found;
  }

  /** Whether a commit may have changed a folder; true if that cannot be read. */
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
