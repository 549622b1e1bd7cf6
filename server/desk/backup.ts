import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { z } from 'zod';
import { filesUnder } from '../files';
import { outlast } from '../whole-file';
import { keepLock } from './lock';

/** Where a museum's work lies: its records, and the desk's own folder with drafts, history and accounts. */
export type Museum = { readonly records: string; readonly desk: string };

const manifestSchema = z.strictObject({
  format: z.literal('autumn-1944-backup-1'),
  /** When it was made, as ISO 8601 in UTC. */
  made: z.string(),
  /** SHA-256 of each file, by its path in the archive. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

const MANIFEST = 'manifest.json';

/** What another start makes anew, or what belongs to a process that runs. */
const passing = /^desk\/(?:lock$|current$|unfinished\/|exports\/|candidate\/)/;

/** Writes everything into one file, which is there whole or not at all. Gives the number of files in it. */
export async function backUp(museum: Museum, file: string, now: Date): Promise<number> {
  const letGo = await keepLock(join(museum.desk, 'lock'));
  const unfinished = `${file}.unfinished`;
  try {
    const paths = [
      ...(await filesUnder(museum.records)).map((path) => `records/${path}`),
      ...(await filesUnder(museum.desk)).map((path) => `desk/${path}`),
    ].filter((path) => !passing.test(path));
    const out = createWriteStream(unfinished);
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
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    const manifest = { format: 'autumn-1944-backup-1', made: now.toISOString(), files };
    put(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    zip.end();
    await finished(out);
    await outlast(unfinished);
    await rename(unfinished, file);
    await outlast(dirname(file));
    return paths.length;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await letGo();
  }
}

/**
 * Puts a backup back into folders that are empty or not there. Every byte is checked before the first is written.
 * Throws, with the cure, for a damaged file and for folders that hold anything.
 */
export async function restore(file: string, museum: Museum): Promise<number> {
  for (const folder of [museum.records, museum.desk]) {
    const names = await readdir(folder).catch(() => []);
    if (names.length > 0)
      throw new Error(`${folder} is not empty: name an empty folder, nothing is ever overwritten`);
  }
  const found = unpack(await readFile(file));
  const manifest = readManifest(found[MANIFEST]);
  const wrong = faultsOf(found, manifest.files);
  if (wrong.length > 0)
    throw new Error(
      `the backup is damaged, and nothing was restored: ${wrong.slice(0, 3).join('; ')}`,
    );
  const paths = Object.keys(manifest.files);
  const folders = [museum.records, museum.desk];
  const beside = { records: `${museum.records}.restoring`, desk: `${museum.desk}.restoring` };
  for (const folder of Object.values(beside)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  for (const path of paths) {
    const place = placeOf(path, beside);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, found[path] ?? new Uint8Array());
    await outlast(place);
  }
  for (const folder of folders) {
    await rmdir(folder).catch(() => undefined);
    await rename(`${folder}.restoring`, folder);
  }
  return paths.length;
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error('this is no backup, or it is cut off: take another copy of the file');
  }
}

function readManifest(bytes: Uint8Array | undefined): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
  } catch {
    throw new Error('this is no backup of a desk: its list of files is missing or damaged');
  }
}

function faultsOf(
  found: Readonly<Record<string, Uint8Array>>,
  files: Readonly<Record<string, string>>,
): string[] {
  const faults = Object.keys(found)
    .filter((path) => path !== MANIFEST && files[path] === undefined)
    .map((path) => `${path} is not in the list`);
  for (const [path, hash] of Object.entries(files)) {
    const bytes = found[path];
    const strange = !/^(?:records|desk)\//.test(path) || path.split('/').includes('..');
    if (strange) faults.push(`${path} leads elsewhere`);
    else if (bytes === undefined) faults.push(`${path} is missing`);
    else if (hashOf(bytes) !== hash) faults.push(`${path} was changed`);
  }
  return faults;
}

function placeOf(path: string, { records, desk }: Museum): string {
  const [first, ...rest] = path.split('/');
  return join(first === 'records' ? records : desk, ...rest);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
