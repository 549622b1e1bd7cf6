import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { z } from 'zod';
import type { Message } from '../../../data/messages/catalogue';
import { flushToDisk } from '../../system/atomic-write';
import { MessageError } from '../errors/message-error';
import { type DeskFolders, hashOf, MANIFEST, manifestSchema, placeOf } from './backup';

/**
 * Puts a backup back into folders that are empty or not there. Every byte is checked before the first is written, and
 * all are written beside the folders; then a mark says that they are whole, and from there on a kill costs nothing:
 * the next start of the desk moves them to their places. Throws, with the cure, for a damaged file and for folders that
 * hold anything.
 */
export async function restore(file: string, museum: DeskFolders): Promise<number> {
  if (await exists(markOf(museum))) {
    await endRestoring(museum);
    throw new MessageError({ code: 'backup-in-place' });
  }
  for (const folder of [museum.records, museum.desk]) {
    const names = await readdir(folder).catch(() => []);
    if (names.length > 0) throw new MessageError({ code: 'folder-not-empty', values: { folder } });
  }
  const found = unpack(await readFile(file));
  const manifest = readManifest(found[MANIFEST]);
  const [first, ...others] = faultsOf(found, manifest.files);
  if (first !== undefined)
    throw new MessageError({
      code: 'backup-damaged',
      values: { fault: first, others: others.length },
    });
  const paths = Object.keys(manifest.files);
  try {
    await writeBeside(
      museum,
      new Map(paths.map((path) => [path, found[path] ?? new Uint8Array()])),
    );
  } catch (error) {
    await clearBeside(museum);
    throw error;
  }
  await endRestoring(museum);
  return paths.length;
}

/**
 * Moves a backup to its places that was written whole before a kill. Throws where it was not: a desk that began on the
 * empty folders would be taken for the museum's.
 */
export async function endRestoring(museum: DeskFolders): Promise<void> {
  const folders = [museum.records, museum.desk];
  const left: string[] = [];
  for (const folder of folders) if (await exists(beside(folder))) left.push(folder);
  if (!(await exists(markOf(museum)))) {
    if (left.length === 0) return;
    throw new MessageError({
      code: 'restore-cut-off',
      values: { folders: left.map(beside).join(', ') },
    });
  }
  for (const folder of left) {
    await rmdir(folder).catch(() => undefined);
    await rename(beside(folder), folder);
    await flushToDisk(dirname(resolve(folder)));
  }
  await rm(markOf(museum));
  await flushToDisk(dirname(markOf(museum)));
}

/** Where a folder is written before it is whole. */
function beside(folder: string): string {
  return `${resolve(folder)}.restoring`;
}

/** The file that says, by being there, that all is written. */
function markOf({ desk }: DeskFolders): string {
  return `${resolve(desk)}.restored`;
}

async function clearBeside({ records, desk }: DeskFolders): Promise<void> {
  for (const folder of [records, desk]) await rm(beside(folder), { recursive: true, force: true });
}

/** Writes all files, and then the mark, once every file and every name would survive a cut of the power. */
async function writeBeside(
  museum: DeskFolders,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await clearBeside(museum);
  const places = { records: beside(museum.records), desk: beside(museum.desk) };
  for (const folder of Object.values(places)) await mkdir(folder, { recursive: true });
  for (const [path, bytes] of files) {
    const place = placeOf(path, places);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
    await flushToDisk(place);
  }
  for (const folder of Object.values(places)) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) await flushToDisk(join(entry.parentPath, entry.name));
    await flushToDisk(folder);
    await flushToDisk(dirname(folder));
  }
  await writeFile(markOf(museum), '');
  await flushToDisk(dirname(markOf(museum)));
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new MessageError({ code: 'no-archive' });
  }
}

function readManifest(bytes: Uint8Array | undefined): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
  } catch {
    throw new MessageError({ code: 'no-manifest' });
  }
}

function faultsOf(
  found: Readonly<Record<string, Uint8Array>>,
  files: Readonly<Record<string, string>>,
): Message[] {
  const faults = Object.keys(found)
    .filter((path) => path !== MANIFEST && files[path] === undefined)
    .map((path): Message => ({ code: 'file-not-listed', values: { path } }));
  for (const [path, hash] of Object.entries(files)) {
    const bytes = found[path];
    const strange = !/^(?:records|desk)\//.test(path) || path.split('/').includes('..');
    if (strange) faults.push({ code: 'file-leads-elsewhere', values: { path } });
    else if (bytes === undefined) faults.push({ code: 'file-missing', values: { path } });
    else if (hashOf(bytes) !== hash) faults.push({ code: 'file-changed', values: { path } });
  }
  return faults;
}
