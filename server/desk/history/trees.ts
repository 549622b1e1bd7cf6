import git, { type TreeEntry } from 'isomorphic-git';
import type { Change, Where } from './commit-types';

type Tree = readonly Pick<TreeEntry, 'mode' | 'path' | 'oid' | 'type'>[];

/** The folders of a Git repository, each a tree by its name; null is a folder that is not there. */
export class Trees {
  readonly #where: Where;

  constructor(where: Where) {
    this.#where = where;
  }

  /** The tree with the changes in it, or null if it would be empty. */
  async changed(name: string | null, changes: readonly Change[]): Promise<string | null> {
    const entries = new Map((await this.#tree(name)).map((entry) => [entry.path, entry]));
    for (const first of new Set(changes.map(({ path }) => path.split('/')[0] ?? ''))) {
      const inside = changes.filter(({ path }) => path === first || path.startsWith(`${first}/`));
      const deeper = inside
        .filter(({ path }) => path.includes('/'))
        .map(({ path, bytes }) => ({ path: path.slice(first.length + 1), bytes }));
      const bytes = inside.find(({ path }) => path === first)?.bytes ?? null;
      const old = entries.get(first);
      const tree = old?.type === 'tree' ? old.oid : null;
      const oid =
        deeper.length > 0
          ? await this.changed(tree, deeper)
          : bytes && (await git.writeBlob({ ...this.#where, blob: bytes }));
      if (oid === null) entries.delete(first);
      else if (deeper.length > 0)
        entries.set(first, { mode: '040000', path: first, oid, type: 'tree' });
      else entries.set(first, { mode: '100644', path: first, oid, type: 'blob' });
    }
    if (entries.size === 0) return null;
    return git.writeTree({ ...this.#where, tree: [...entries.values()] });
  }

  /** The name of each file's bytes, by path; a folder that cannot be read holds what `onFault` says. */
  async files(
    tree: string | null,
    onFault: (error: unknown) => Tree,
  ): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const walk = async (name: string, at: string): Promise<void> => {
      for (const { path, oid, type } of await this.#tree(name).catch(onFault)) {
        if (type === 'tree') await walk(oid, `${at}${path}/`);
        else found.set(`${at}${path}`, oid);
      }
    };
    if (tree !== null) await walk(tree, '');
    return found;
  }

  /** Collects the files that differ between two trees; a folder that is the same in both is not read. */
  async compare(
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
        await this.compare(`${at}${path}/`, folder(was), folder(is), changes);
      else changes.set(`${at}${path}`, { was: was?.oid ?? null, is: is?.oid ?? null });
    }
  }

  /** What a path names in two trees; nothing more is read as soon as both have the same folder. */
  async find(
    path: readonly string[],
    one: string | null,
    other: string | null,
  ): Promise<readonly [string | null, string | null]> {
    const [first, ...rest] = path;
    if (one === other || first === undefined) return [one, other];
    const named = async (tree: string | null) =>
      (await this.#tree(tree)).find((entry) => entry.path === first)?.oid ?? null;
    return this.find(rest, await named(one), await named(other));
  }

  async #tree(name: string | null): Promise<Tree> {
    return name === null ? [] : (await git.readTree({ ...this.#where, oid: name })).tree;
  }
}
