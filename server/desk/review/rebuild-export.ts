import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../../data/messages/catalogue';
import { readRecords } from '../../../data/read/read-records';
import { exportOf } from '../../build/build-stamp';
import type { DeskFolders } from '../backup/backup';
import { exportAt, turnTo } from './exports';
import type { Publisher } from './publish';

type Rebuilding = Pick<Publisher, 'build' | 'folders' | 'now'> & {
  readonly say: (message: Message) => void;
};

/** Whether an export is served that was built from other records than the present ones, as after a cut of the power. */
export async function isOutOfDate({ records, desk }: DeskFolders): Promise<boolean> {
  const served = await lstat(join(desk, 'current')).catch(() => null);
  return served !== null && (await exportOf(records, join(desk, 'exports'))) === null;
}

/** Builds the public export again from the present records. Where that fails, the public sees what it saw. */
export async function rebuildExport({ build, folders, now, say }: Rebuilding): Promise<void> {
  const { problems } = await readRecords(folders.records);
  if (problems.length > 0) {
    for (const problem of problems) {
      const { record, field } = problem;
      say({ code: 'fault-in-record', values: { record, field, fault: problem } });
    }
    say({ code: 'do-not-go-together' });
    return;
  }
  const exported = exportAt(folders.desk, now());
  if (!(await build(folders.records, exported))) {
    say({ code: 'shared-export-not-built' });
    return;
  }
  await turnTo(folders.desk, exported);
  say({ code: 'public-sees-records' });
}
