import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { recordsFolder } from '../data/read.server';
import { filesUnder } from './files';

// A dotfile, which the server does not show.
const STAMP = '.built-from';

const sources = ['app', 'components', 'data', 'public', 'server'];
const settings = ['next.config.js', 'package-lock.json', 'tsconfig.json'];

/** Parts of those folders that no page is made from, or that the build makes itself. */
const besides =
  /^(data\/(records|fixtures|basemap)|public\/maplibre)\/|\.test\.tsx?$|(^|\/)\.[^/]*$/;

/** Whether the export was built from what now lies on the disk. */
export async function isFresh(folder: string): Promise<boolean> {
  return (await stampOf(folder)) === (await hashOfInputs());
}

/** Notes in an export what it was built from. */
export async function stamp(folder: string, inputs: string): Promise<void> {
  await writeFile(`${folder}/${STAMP}`, inputs);
}

/** One hash over the names and contents of everything an export is made from. */
export async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, path] of await inputs()) {
    hash
      .update(`${name}\0`)
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}

async function inputs(): Promise<[name: string, path: string][]> {
  const lists = await Promise.all(sources.map((folder) => under(folder, folder)));
  const own = lists.flat().filter(([name]) => !besides.test(name));
  // Records are named alike wherever they lie, so that a copy of them is no reason to build.
  const records = await under(recordsFolder(), 'records');
  return [...own, ...records, ...settings.map((file): [string, string] => [file, file])];
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
