import git, { type CommitObject } from 'isomorphic-git';
import type { Reason, Where } from './commit-types';

type Commit = CommitObject & { readonly name: string };

const MOST_KNOWN = 1000;

/** The commits of a Git repository by their names. */
export class Commits {
  readonly #where: Where;
  /** Commits that were read before; a commit never changes. */
  readonly #known = new Map<string, CommitObject>();

  constructor(where: Where) {
    this.#where = where;
  }

  async read(name: string): Promise<CommitObject> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { commit } = await git.readCommit({ ...this.#where, oid: name });
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#known.set(name, commit);
    return commit;
  }

  async treeOf(name: string | null): Promise<string | null> {
    return name === null ? null : (await this.read(name)).tree;
  }

  /** Reads the commits that are not in `seen` yet, leaving out those that are damaged. */
  async unseen(names: readonly (string | null)[], seen: Set<string>): Promise<Commit[]> {
    const found: Commit[] = [];
    for (const name of names) {
      if (name === null || seen.has(name)) continue;
      seen.add(name);
      const commit = await this.read(name).catch(() => null);
      if (commit !== null) found.push({ name, ...commit });
    }
    return found;
  }

  async write(
    tree: string | null,
    parents: readonly (string | null | undefined)[],
    { author, reason, at }: Reason,
  ): Promise<string> {
    const seconds = Math.floor(at / 1000);
    // A line break or a bracket would end the name in the head of a commit, and make the commit unreadable.
    const name = author.replace(/[\p{Cc}<>]+/gu, ' ');
    const person = { name, email: '', timestamp: seconds, timezoneOffset: 0 };
    return git.writeCommit({
      ...this.#where,
      commit: {
        message: `${reason}\n`,
        // The empty tree has a name too, the same in every repository.
        tree: tree ?? (await git.writeTree({ ...this.#where, tree: [] })),
        parent: parents.filter((parent) => typeof parent === 'string'),
        author: person,
        committer: person,
      },
    });
  }
}

export function reasonOf({ author, message }: Pick<CommitObject, 'author' | 'message'>): Reason {
  return { author: author.name, reason: message.trimEnd(), at: author.timestamp * 1000 };
}
