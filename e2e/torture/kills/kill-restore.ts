import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { backUp, type DeskFolders } from '../../../server/desk/backup/backup';
import { restore } from '../../../server/desk/backup/restore';
import { Store } from '../../../server/desk/store/store';
import { NO_VERSION } from '../../../server/desk/store/versions';
import { killedAfter } from './killed-after';
import { somePlace, stateOf, towns } from './town-state';

type Backup = { readonly root: string; readonly file: string; readonly holds: unknown };

/** Makes a desk with some history, and a backup of it. */
export async function backupIn(root: string): Promise<Backup> {
  const museum = await foldersIn(root);
  const { store } = await Store.open(museum);
  for (const [number, id] of towns.entries())
    await store.saveDraft({ kind: 'places', id, on: NO_VERSION }, somePlace(id, number), {
      author: 'torture',
      reason: 'a change',
      at: number * 1000,
    });
  const holds = await contentOf(store);
  await store.close();
  const file = join(root, 'museum.zip');
  await backUp(museum, file, new Date(0));
  return { root, file, holds };
}

/**
 * Puts a backup back in another process and kills it `wait` milliseconds after its start; says what is wrong with
 * what the next start finds: nothing of the backup, all of it, or a plain refusal after which it can be put back.
 */
export async function faultAfterKill(
  { root, file, holds }: Backup,
  wait: number,
): Promise<string | null> {
  const museum = await foldersIn(root);
  const script = new URL('restorer.ts', import.meta.url);
  const lines = await killedAfter(script, [file, museum.records, museum.desk], { lines: 1, wait });
  if (!lines.includes('started')) return 'the restoring did not start';
  const empty = { head: null, state: {} };
  const found = await startOn(museum);
  if (typeof found === 'string') {
    if (lines.includes('done')) return `it was done, and then: ${found}`;
    if (!found.includes('put it back again')) return found;
    await restore(file, museum);
    const restarted = await startOn(museum);
    return isDeepStrictEqual(restarted, holds)
      ? null
      : `put back again ${JSON.stringify(restarted)}`;
  }
  const allowed = lines.includes('done') ? [holds] : [holds, empty];
  return allowed.some((state) => isDeepStrictEqual(state, found))
    ? null
    : `found ${JSON.stringify(found)}`;
}

/** What a desk has that starts on a museum, or why it does not start. */
async function startOn(museum: DeskFolders) {
  try {
    const { store, mended } = await Store.open(museum);
    const content = await contentOf(store);
    await store.close();
    return mended.length === 0 ? content : `mended: ${JSON.stringify(mended)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function contentOf(store: Store) {
  const head = await store.history.head();
  return { head, state: head === null ? {} : stateOf(store) };
}

async function foldersIn(root: string): Promise<DeskFolders> {
  const folder = await mkdtemp(join(root, 'museum-'));
  const museum = { records: join(folder, 'records'), desk: join(folder, 'desk') };
  // Curators name folders that are there and empty.
  for (const path of Object.values(museum)) await mkdir(path);
  return museum;
}
