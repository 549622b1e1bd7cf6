import { cp, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exportOf } from '../../build/build-stamp';
import { commands, run } from '../../system/run';

/** Exports that stay on the disk, the newest ones. */
const MOST_EXPORTS = 5;

/** The folder for an export of this moment, in UTC milliseconds. */
export function exportAt(desk: string, now: number): string {
  return join(desk, 'exports', new Date(now).toISOString().replace(/[:.]/g, '-'));
}

/**
 * Returns a function that builds an export of some records. If one of the last exports was built from the same records, as after an
 * undo, it is copied.
 */
export function builder(desk: string) {
  return async (records: string, to: string): Promise<boolean> => {
    const existing = await exportOf(records, join(desk, 'exports'));
    if (existing === null)
      return run(commands.tsx, ['server/build/build.ts'], {
        RECORDS: records,
        OUT: to,
        EXHIBIT: '',
        // Under `npm run dev` these name another kind of build.
        DEV_SERVER: '',
        NODE_ENV: 'production',
      });
    await cp(existing, to, { recursive: true });
    return true;
  };
}

/**
 * Finishes a publishing that was cut off between the records and the public: if `newest`, an export of the present
 * records, exists and the public sees another, it switches to `newest`.
 */
export async function turnToPublished(desk: string, newest: string | null): Promise<void> {
  const current = await readlink(join(desk, 'current')).catch(() => null);
  if (newest !== null && current !== linkTo(newest)) await turnTo(desk, newest);
}

/** Switches the public to an export, atomically, and removes the oldest ones. */
export async function turnTo(desk: string, exported: string): Promise<void> {
  const link = join(desk, 'current');
  await rm(`${link}.new`, { force: true });
  await symlink(linkTo(exported), `${link}.new`);
  await rename(`${link}.new`, link);
  // The switch is done: an old export that cannot be removed does not make it fail.
  await dropOldest(join(desk, 'exports'), basename(exported)).catch(console.error);
}

/** Removes all but the newest exports by name; never the one that the public sees, in case the clock was set back. */
async function dropOldest(folder: string, seen: string): Promise<void> {
  const older = (await readdir(folder)).filter((name) => name !== seen).sort();
  for (const name of older.slice(0, Math.max(0, older.length - MOST_EXPORTS + 1)))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** The target is relative to the link, so that it holds wherever the desk is started and its folder is moved to. */
function linkTo(exported: string): string {
  return join('exports', basename(exported));
}
