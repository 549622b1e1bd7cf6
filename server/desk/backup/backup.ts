import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipPassThrough } from 'fflate';
import { z } from 'zod';
import { flushToDisk } from '../../system/atomic-write';
import { filesUnder } from '../../system/list-files';
import { keepLock } from '../disk/folder-lock';

/** Where a museum's work lies: its records, and the desk's own folder with drafts, history and accounts. */
export type DeskFolders = { readonly records: string; readonly desk: string };

export const manifestSchema = z.strictObject({
  format: z.literal('autumn-1944-backup-1'),
  /** When it was made, as ISO 8601 in UTC. */
  made: z.string(),
  /** SHA-256 of each file, by its path in the archive. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export const MANIFEST = 'manifest.json';

/** What every start makes again, or what belongs to a running process. */
const passing = /^desk\/(?:lock$|current$|unfinished\/|exports\/|candidate\/)/;

/** Writes everything into one file, atomically. Returns the number of files in it. */
export async function backUp(museum: DeskFolders, file: string, now: Date): Promise<number> {
  const letGo = await keepLock(join(museum.desk, 'lock'));
  const unfinished = `${file}.unfinished`;
  try {
    const paths = [
      ...(await filesUnder(museum.records)).map((path) => `records/${path}`),
      ...(await filesUnder(museum.desk)).map((path) => `desk/${path}`),
    ].filter((path) => !passing.test(path));
    const out = createWriteStream(unfinished);
    const written = finished(out);
    // An error is thrown below, where `written` is awaited; here it would end the process.
    written.catch(() => undefined);
    const zip = new Zip((error, bytes, last) => {
      if (error !== null) out.destroy(error);
      else if (last) out.end(bytes);
      else out.write(bytes);
    });
    const put = (path: string, bytes: Uint8Array) => {
      const entry = new ZipPassThrough(path);
      zip.add(entry);
      entry.push(bytes, true);
    };
    const files: Record<string, string> = {};
    for (const path of paths) {
      const bytes = await readFile(placeOf(path, museum));
      files[path] = hashOf(bytes);
      put(path, bytes);
      if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), written]);
    }
    const manifest = { format: 'autumn-1944-backup-1', made: now.toISOString(), files };
    put(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    zip.end();
    await written;
    await flushToDisk(unfinished);
    await rename(unfinished, file);
    await flushToDisk(dirname(file));
    return paths.length;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await letGo();
  }
}

/** Where a path of the archive lies. */
export function placeOf(path: string, { records, desk }: DeskFolders): string {
  const [first, ...rest] = path.split('/');
  return join(first === 'records' ? records : desk, ...rest);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
