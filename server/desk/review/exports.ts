import { cp, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exportOf } from '../../build/build-stamp';
import { commands, run } from '../../system/run';

/** So many exports stay, the newest; the public is served the last. */
const KEPT = 5;

/** The folder of an export that is made now. */
export function exportAt(desk: string, now: number): string {
  return join(desk, 'exports', new Date(now).toISOString().replace(/[:.]/g, '-'));
}

/**
 * What builds an export of some records: a copy, where one of the last was built from the very same, as it is after an
 * undo.
 */
export function builder(desk: string) {
  return async (records: string, to: string): Promise<boolean> => {
    const same = await exportOf(records, join(desk, 'exports'));
    if (same === null)
      return run(commands.tsx, ['server/build/build.ts'], {
        RECORDS: records,
        OUT: to,
        EXHIBIT: '',
        // Under `npm run dev` these name another kind of build.
        DEV_SERVER: '',
        NODE_ENV: 'production',
      });
    await cp(same, to, { recursive: true });
    return true;
  };
}

/**
 * Ends a publishing that was cut off between the records and the public: turns to the export of the records as they
 * are, where there is `one` and the public sees another.
 */
export async function turnToPublished(desk: string, one: string | null): Promise<void> {
  const seen = await readlink(join(desk, 'current')).catch(() => null);
  if (one !== null && seen !== linkTo(one)) await turnTo(desk, one);
}

/** Lets the public see an export, in one step, and drops the oldest. */
export async function turnTo(desk: string, exported: string): Promise<void> {
  const link = join(desk, 'current');
  await rm(`${link}.new`, { force: true });
  await symlink(linkTo(exported), `${link}.new`);
  await rename(`${link}.new`, link);
  // What the public sees has been turned to: that an old one cannot be taken away is no fault of that.
  await dropOldest(join(desk, 'exports'), basename(exported)).catch(console.error);
}

/** Keeps the newest exports by their names, and the one that is seen, however the clock was set meanwhile. */
async function dropOldest(folder: string, seen: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== seen).sort();
  for (const name of others.slice(0, Math.max(0, others.length - KEPT + 1)))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** The target is relative to the link, so that it holds wherever the desk is started and its folder is moved to. */
function linkTo(exported: string): string {
  return join('exports', basename(exported));
}
