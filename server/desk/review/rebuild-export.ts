import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { inLines, readRecords } from '../../../data/read/read-exhibit';
import { exportOf } from '../../build/build-stamp';
import type { DeskFolders } from '../backup/backup';
import { exportAt, turnTo } from './exports';
import type { Publisher } from './publish';

type Renewing = Pick<Publisher, 'build' | 'folders' | 'now'> & {
  readonly say: (line: string) => void;
};

/** Whether an export is served that was built from other records than those that stand, as after a cut of the power. */
export async function isOutOfDate({ records, desk }: DeskFolders): Promise<boolean> {
  const served = await lstat(join(desk, 'current')).catch(() => null);
  return served !== null && (await exportOf(records, join(desk, 'exports'))) === null;
}

/** Builds the public export anew from the records as they stand. Where it cannot, the public sees what it saw. */
export async function rebuildExport({ build, folders, now, say }: Renewing): Promise<void> {
  const { problems } = await readRecords(folders.records);
  if (problems.length > 0) {
    for (const line of inLines(problems).split('\n')) say(line);
    say(
      'What came and what was here do not go together yet, and the public sees what it saw: mend the above at the desk, and publish it.',
    );
    return;
  }
  const exported = exportAt(folders.desk, now());
  if (!(await build(folders.records, exported))) {
    say(
      'The export could not be built, and the public sees what it saw: share again, and see the messages above.',
    );
    return;
  }
  await turnTo(folders.desk, exported);
  say('The public sees the records as they stand now.');
}
