import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsFolder } from '../../data/read/read-records';
import { filesUnder } from '../system/list-files';

// A dotfile, which the server does not show.
const STAMP = '.built-from';
const DESK = '.next-desk';

const sources = ['app', 'components', 'data', 'public', 'server'];
const settings = ['next.config.js', 'package-lock.json', 'tsconfig.json'];

/** Parts of those folders that no page is made from, or that the build makes itself. */
const excluded =
  /^(data\/(records|fixtures|basemap)|public\/maplibre)\/|\.test\.tsx?$|(^|\/)\.[^/]*$/;

/** Whether the export was built from the files that are now on the disk. */
export async function isFresh(folder: string): Promise<boolean> {
  return (await stampOf(folder)) === (await hashOfInputs());
}

/** The newest export in a folder that was built from the code as it is and from some records; null without one. */
export async function exportOf(records: string, folder: string): Promise<string | null> {
  const hash = await hashOfInputs(records);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.sort().reverse())
    if ((await stampOf(join(folder, name))) === hash) return join(folder, name);
  return null;
}

/** Writes into an export the hash of what it was built from. */
export async function stamp(folder: string, inputs: string): Promise<void> {
  await writeFile(`${folder}/${STAMP}`, inputs);
}

/** Whether the desk's own build is of the current code; it holds no records. */
export async function isDeskFresh(): Promise<boolean> {
  return (await stampOf(DESK)) === (await hashOf(await code()));
}

export async function stampDesk(): Promise<void> {
  await stamp(DESK, await hashOf(await code()));
}

/** One hash over the names and contents of everything an export is made from. */
export async function hashOfInputs(folder = recordsFolder()): Promise<string> {
  // Records have the same names in any folder, so a copy of them needs no build.
  const records = await under(folder, 'records');
  return hashOf([...(await code()), ...records]);
}

async function hashOf(files: readonly [name: string, path: string][]): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, path] of files) {
    hash
      .update(`${name}\0`)
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}

async function code(): Promise<[name: string, path: string][]> {
  const lists = await Promise.all(sources.map((folder) => under(folder, folder)));
  const inputs = lists.flat().filter(([name]) => !excluded.test(name));
  return [...inputs, ...settings.map((file): [string, string] => [file, file])];
}

async function under(folder: string, name: string): Promise<[name: string, path: string][]> {
  if (!(await exists(folder))) return [];
  return (await filesUnder(folder)).map((path) => [`${name}/${path}`, `${folder}/${path}`]);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function stampOf(folder: string): Promise<string | null> {
  return readFile(`${folder}/${STAMP}`, 'utf8').catch(() => null);
}
