import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds without another change: an editor saves in several steps, and Git changes many files. */
const REST = 60;
/** Milliseconds until a folder that has gone is looked for again. */
const WAIT = 500;

/**
 * Reports changes of the files in a folder and in the folders in it, some time after the last of a series. Also of a folder that
 * is taken away and put back, as another branch of Git does it. Gives back what ends it.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let watchers: readonly FSWatcher[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await follow();
      if (!ended) onChange();
    }, REST);
  };
  const drop = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  /** Watches the folders that are there now: one that was put back has the name of the old, and is another. */
  const follow = async (): Promise<void> => {
    const folders = await foldersIn(folder);
    if (ended) return;
    drop();
    watchers = folders.flatMap((path) => watcherOf(path, changed));
    if (watchers.length === 0) {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        await follow();
        if (watchers.length > 0) changed();
      }, WAIT);
    } else if ((await foldersIn(folder)).join() !== folders.join()) changed();
  };
  void follow();
  return () => {
    ended = true;
    clearTimeout(timer);
    drop();
  };
}

/** A watcher of one folder; none where the folder has gone since it was listed. */
function watcherOf(path: string, changed: () => void): readonly FSWatcher[] {
  try {
    return [watch(path, changed).on('error', changed)];
  } catch {
    return [];
  }
}

/** A folder and the folders in it; none where it is not there. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [];
  const inner = entries.filter((entry) => entry.isDirectory());
  return [folder, ...inner.map(({ name }) => join(folder, name)).sort()];
}
