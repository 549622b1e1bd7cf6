import real from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from '../../../data/schema/kinds';
import { type Disk, flushToDisk } from '../../system/atomic-write';
import { endRestoring } from '../backup/restore';
import { keepLock } from '../disk/folder-lock';
import { openHistory } from '../history/mend-history';
import { Journal } from './journal';
import { recover } from './recover';

export type FolderSetting = {
  readonly records: string;
  readonly desk: string;
  readonly disk?: Disk;
};

/**
 * Locks a museum's folders for this process, finishes what a cut of the power interrupted, and brings disk and
 * history together. `close` releases the lock. Throws if another desk runs on them, or if they are half of a backup.
 */
export async function openFolder({ records, desk, disk = real }: FolderSetting) {
  const unfinished = join(desk, 'unfinished');
  await endRestoring({ records, desk });
  await disk.mkdir(desk, { recursive: true });
  const close = await keepLock(join(desk, 'lock'));
  await disk.rm(unfinished, { recursive: true, force: true });
  await disk.mkdir(unfinished);
  const folders = kinds.flatMap((kind) => [join(records, kind), join(desk, 'drafts', kind)]);
  for (const folder of [...folders, join(records, 'files')])
    await disk.mkdir(folder, { recursive: true });
  await flushToDisk(desk, disk);
  const onDisk = (path: string) =>
    path.startsWith('records/') ? join(records, path.slice('records/'.length)) : join(desk, path);
  const { history, whole, mended } = await openHistory(desk, { unfinished, disk });
  const journal = new Journal({ desk, onDisk, history, disk });
  const journalMended = await journal.mend();
  await journal.settle(whole ? 'committed' : 'written');
  const found = await recover({ records, desk, history, whole, journal, onDisk });
  return {
    history,
    journal,
    files: found.files,
    mended: [...mended, ...journalMended, ...found.mended],
    close,
  };
}
