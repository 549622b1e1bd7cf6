import { execFile } from 'node:child_process';
import { open, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { valueAt } from '../../data/edit/value-at';
import { enterFull } from './full-accounts';
import { type Filled, fill, type Room } from './full-disk';

const run = promisify(execFile);
const PAGE = 4096;

/** Fills a real disk of two megabytes, of memory; or says why this machine does not let it be mounted. */
export async function fillMounted(
  folder: string,
  rounds: number,
): Promise<Filled | { readonly skipped: string }> {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'torture', folder]);
  } catch (error) {
    return { skipped: String(valueAt(error, 'stderr') || error).trim() };
  }
  try {
    const room = withBallast(join(folder, 'ballast'));
    const filled = await fill(folder, room, rounds);
    filled.faults.push(...(await enterFull(join(folder, '.desk'), room)));
    return filled;
  } finally {
    // The library of the accounts lets go of its file only after a while.
    await run('umount', ['-l', folder]);
  }
}

/** A file takes all the room there is, and then gives some of it back. */
function withBallast(ballast: string): Room {
  return {
    leave: async (pages) => {
      const handle = await open(ballast, 'w');
      let size = 0;
      try {
        for (;;) size += (await handle.write(Buffer.alloc(PAGE))).bytesWritten;
      } catch (error) {
        if (valueAt(error, 'code') !== 'ENOSPC') throw error;
      } finally {
        await handle.close();
      }
      await truncate(ballast, Math.max(0, size - pages * PAGE));
    },
    free: () => rm(ballast),
  };
}
