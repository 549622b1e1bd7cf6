import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Message } from '../../../data/messages/catalogue';
import type { Disk } from '../../system/atomic-write';
import { filesUnder } from '../../system/list-files';
import { quarantine } from '../disk/quarantine';
import type { Recovered } from '../disk/recovered';
import { DeskHistory } from './history';

type OpenedHistory = {
  readonly history: DeskHistory;
  /** Whether the last commit can be read with all its files; if not, a new one has to be written from the disk. */
  readonly whole: boolean;
  readonly mended: readonly Recovered[];
};

/**
 * Opens the history of a desk and mends it until it can be written to. Only the last commit with its folders and files
 * is checked, so that starts do not take longer with the years. If any of that cannot be read, damaged objects are
 * moved aside, since Git never writes over one; and a last commit that is gone is replaced by the newest that is left,
 * or by a new, empty history.
 */
export async function openHistory(
  desk: string,
  options: { readonly unfinished: string; readonly disk: Disk },
): Promise<OpenedHistory> {
  const gitdir = join(desk, 'history.git');
  const repaired = await mendRepositoryFiles(desk, gitdir);
  const history = await DeskHistory.open(gitdir, options);
  const fault = await faultIn(history, gitdir);
  if (fault === null) return { history, whole: true, mended: repaired };

  const { damaged, newest } = await quarantineDamaged(desk, gitdir);
  // A new desk has no last commit, which is no damage.
  if (fault === NO_COMMIT && newest === null && damaged === 0 && !(await hasDrafts(desk)))
    return { history, whole: true, mended: repaired };
  const cause: Message =
    damaged === 0 ? fault : { code: 'history-objects-aside', values: { fault, count: damaged } };
  const broken = { path: 'history.git', found: 'damaged', fault: cause } as const;
  if (await hasLastCommit(history))
    return { history, whole: false, mended: [...repaired, { ...broken, restored: true }] };
  await rm(join(gitdir, 'refs/heads/main'), { recursive: true, force: true });
  if (newest !== null) {
    await history.moveTo(newest);
    return { history, whole: false, mended: [...repaired, { ...broken, restored: true }] };
  }
  await quarantine(gitdir, desk, 'history.git');
  return {
    history: await DeskHistory.open(gitdir, options),
    whole: false,
    mended: [...repaired, { ...broken, restored: false, lost: 'history' }],
  };
}

const NO_COMMIT: Message = { code: 'history-without-head' };

/** Mends the two files by which Git programs know a repository; their content is the same in every desk. */
async function mendRepositoryFiles(desk: string, gitdir: string): Promise<Recovered[]> {
  const mended: Recovered[] = [];
  if ((await objectsIn(gitdir)).length === 0) return mended;
  const outlines = {
    HEAD: /^ref: refs\/heads\/main\n$/,
    config: /^\[core\]\n(?=[^[]*repositoryformatversion = 0\n)(?=[^[]*bare = true\n)[\t\n -~]*$/,
  };
  for (const [name, sound] of Object.entries(outlines)) {
    const text = await readFile(join(gitdir, name), 'utf8').catch(() => null);
    if (text !== null && sound.test(text)) continue;
    const exists = (await readdir(gitdir)).includes(name);
    const path = `history.git/${name}`;
    if (exists) await quarantine(join(gitdir, name), desk, path);
    mended.push({ path, found: exists ? 'damaged' : 'missing', restored: true });
  }
  // Without HEAD the repository is initialised again, which writes both files.
  if (mended.length > 0) await rm(join(gitdir, 'HEAD'), { force: true });
  return mended;
}

/** The part of the last commit that cannot be read; null if all of it can. */
async function faultIn(history: DeskHistory, gitdir: string): Promise<Message | null> {
  try {
    if ((await history.head()) === null) return NO_COMMIT;
  } catch {
    return { code: 'history-head-is-none' };
  }
  if (!(await hasLastCommit(history))) return { code: 'history-head-unreadable' };
  try {
    // Git's own way, which finds packed objects too, takes three times as long.
    for (const blob of (await history.files()).values())
      if ((await readObject(fileOf(gitdir, blob), blob)) === null) await history.bytes(blob);
  } catch {
    return { code: 'history-file-unreadable' };
  }
  return null;
}

async function hasLastCommit(history: DeskHistory): Promise<boolean> {
  try {
    if ((await history.head()) === null) return false;
    await history.readableFiles();
    return true;
  } catch {
    return false;
  }
}

/** Moves damaged objects aside, and finds the newest of the commits that are no other commit's parent. */
async function quarantineDamaged(desk: string, gitdir: string) {
  let damaged = 0;
  const times = new Map<string, number>();
  const parents = new Set<string>();
  for (const name of await objectsIn(gitdir)) {
    const file = fileOf(gitdir, name);
    const object = await readObject(file, name);
    if (object === null) {
      await quarantine(file, desk, `history.git/${name}`);
      damaged += 1;
    } else if (object.startsWith('commit ')) {
      const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(object)?.[1];
      times.set(name, Number(seconds));
      for (const [, parent = ''] of object.matchAll(/^parent (\w{40})$/gm)) parents.add(parent);
    }
  }
  const last = [...times].filter(([name]) => !parents.has(name));
  const [newest = null] = last.sort(([, one], [, other]) => other - one).map(([name]) => name);
  return { damaged, newest };
}

/** The text of an object; null if its hash is not its name. */
async function readObject(file: string, name: string): Promise<string | null> {
  try {
    const bytes = inflateSync(await readFile(file));
    const actual = createHash('sha1').update(bytes).digest('hex');
    return actual === name ? bytes.toString('latin1') : null;
  } catch {
    return null;
  }
}

function fileOf(gitdir: string, name: string): string {
  return join(gitdir, 'objects', name.slice(0, 2), name.slice(2));
}

/** The names of the objects that lie in files of their own. */
async function objectsIn(gitdir: string): Promise<string[]> {
  const paths = await filesUnder(join(gitdir, 'objects')).catch((): string[] => []);
  return paths
    .filter((path) => /^[0-9a-f]{2}\/.+$/.test(path))
    .map((path) => path.replace('/', ''));
}

/** Whether there was a history: the desk commits each draft that it saves. */
async function hasDrafts(desk: string): Promise<boolean> {
  return (await filesUnder(join(desk, 'drafts'))).some((path) => path.endsWith('.json'));
}
