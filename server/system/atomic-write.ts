import { randomUUID } from 'node:crypto';
import real from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The calls of `node:fs/promises` that change files here; a test gives its own, which fail on demand. */
export type Disk = Pick<
  typeof real,
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'
>;

/**
 * Replaces a file in one step: a reader, also one after a cut of the power, finds the old bytes or the new ones. The
 * unfinished file is in `unfinished`, a folder on the same disk that may be emptied whenever nobody writes. Rejects with
 * the error of the disk; the file then has the old bytes or the new ones.
 */
export async function writeAtomically(
  file: string,
  bytes: string | Uint8Array,
  { unfinished, disk = real }: { readonly unfinished: string; readonly disk?: Disk },
): Promise<void> {
  const temporary = join(unfinished, randomUUID());
  try {
    const handle = await disk.open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await disk.rename(temporary, file);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushToDisk(dirname(file), disk);
}

/** Waits until a file, or the names in a folder, are on the disk and survive a cut of the power. */
export async function flushToDisk(path: string, disk: Pick<Disk, 'open'> = real): Promise<void> {
  const handle = await disk.open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
