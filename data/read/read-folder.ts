import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkValue } from '../check/check-value';
import type { Message } from '../messages/catalogue';
import type { Problem } from '../messages/problem';
import { isKind, type Kind, kinds, type Records, schemas } from '../schema/kinds';
import { type ReadJson, readJson } from './read-json';

/** Names that may be beside the folders of records. */
const besides = new Set(['README.md', 'files', 'guide', 'provenance.json', 'schemas']);

/** Opening every file at once would exceed the system's limit, which may be a thousand. */
const FILES_AT_ONCE = 256;

export type Folder = {
  readonly records: Records;
  /** Records, such as events/danube-crossed, whose files exist and have problems, each with what its file holds; null if that is unreadable. */
  readonly broken: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
};

/** A record, or null, the problems of its file, and what the file holds if that can be read. */
type Read<T> = {
  readonly found: T | null;
  readonly problems: readonly Problem[];
  readonly held?: unknown;
};

type AnyRecord = { readonly id: string };

/** Reads every record of a folder. Never rejects: a file that cannot be read is a problem. */
export async function readFolder(folder: string, readFile: ReadJson = readJson): Promise<Folder> {
  const problems: Problem[] = [];
  const broken = new Map<string, unknown>();
  const take = <T>({ found, problems: faults, held = null }: Read<T>): T | null => {
    problems.push(...faults);
    for (const { record } of faults) broken.set(record, held);
    return found;
  };
  const names = await namesIn(folder);
  // Sixteen missing folders are one mistake: the folder is another than the curator meant.
  const isOfRecords = names?.some(isKind) === true;
  if (names === null) take(fault(folder, 'folder', { code: 'no-folder-of-records' }));
  else if (!isOfRecords)
    take(fault(folder, 'folder', { code: 'no-kind-in-folder', values: { kinds } }));
  const entries: (readonly [Kind, unknown[]])[] = [];
  for (const kind of kinds) {
    const read = isOfRecords ? await readKind(folder, kind, readFile) : [];
    entries.push([kind, read.map(take).filter((record) => record !== null)]);
  }
  if (isOfRecords) take({ found: null, problems: await strangersAmong(names, folder) });
  const records = recordsOf(entries);
  problems.push(...lostPictures(records, await pictureFiles(folder)));
  return { records, broken, problems };
}

/** The names of the pictures' files. */
export async function pictureFiles(folder: string): Promise<ReadonlySet<string>> {
  return new Set((await namesIn(join(folder, 'files'))) ?? []);
}

function lostPictures({ pictures }: Records, files: ReadonlySet<string>): Problem[] {
  return pictures.flatMap(({ id, file }) =>
    files.has(file)
      ? []
      : [
          {
            record: `pictures/${id}`,
            field: 'file',
            code: 'picture-missing',
          },
        ],
  );
}

/**
 * Reads values by record, such as events/danube-crossed, as if they were the files of a folder with these files of
 * pictures. Throws for a name that is no record's. The values may not be changed later, since what was read of one is cached.
 */
export function folderOf(values: ReadonlyMap<string, unknown>, files: ReadonlySet<string>): Folder {
  const records = new Map<Kind, unknown[]>(kinds.map((kind) => [kind, []]));
  const broken = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const [record, value] of values) {
    const [kind] = record.split('/');
    if (!isKind(kind)) throw new Error(`${record} is no record`);
    const { found, problems: faults } = checkedOnce(record, kind, value);
    if (found === null) broken.set(record, value);
    else records.get(kind)?.push(found);
    problems.push(...faults);
  }
  const read = recordsOf(records);
  return { records: read, broken, problems: [...problems, ...lostPictures(read, files)] };
}

/** The desk reads all records at every save, the dev server at every edit, and all but one are the same values as before. */
const parsedBefore = new Map<Kind, WeakMap<object, AnyRecord>>(
  kinds.map((kind) => [kind, new WeakMap()]),
);

function checkedOnce(record: string, kind: Kind, value: unknown): Read<AnyRecord> {
  const before = parsedBefore.get(kind);
  const key = typeof value === 'object' ? value : null;
  const found = key === null ? undefined : before?.get(key);
  if (found !== undefined) return { found, problems: [] };
  const read = checked<AnyRecord>(record, schemas[kind], value);
  if (key !== null && read.found !== null) before?.set(key, read.found);
  return read;
}

function recordsOf(lists: Iterable<readonly [Kind, readonly unknown[]]>): Records {
  const records: unknown = Object.fromEntries(lists);
  return records as Records; // each list was read with the schema of its kind
}

async function readKind(folder: string, kind: Kind, readFile: ReadJson): Promise<Read<unknown>[]> {
  const names = await namesIn(join(folder, kind));
  if (names === null)
    return [fault(kind, 'folder', { code: 'no-folder-of-a-kind', values: { kind } })];
  const read: Read<unknown>[] = [];
  for (let first = 0; first < names.length; first += FILES_AT_ONCE) {
    const batch = names.slice(first, first + FILES_AT_ONCE);
    read.push(
      ...(await Promise.all(
        batch.map((name) => readNamed(join(folder, kind), kind, name, readFile)),
      )),
    );
  }
  return read;
}

async function readNamed(
  folder: string,
  kind: Kind,
  name: string,
  readFile: ReadJson,
): Promise<Read<unknown>> {
  if (!name.endsWith('.json')) {
    return fault(`${kind}/${name}`, 'file', { code: 'not-a-record-file' });
  }
  const id = name.replace(/\.json$/, '');
  const record = `${kind}/${id}`;
  const file = await readFile(join(folder, name));
  if ('fault' in file) return fault(record, 'file', file.fault);
  const read = checkedOnce(record, kind, file.value);
  if (read.found === null || read.found.id === id) return read;
  const misnamed = fault(record, 'id', { code: 'id-unlike-the-file', values: { id } });
  return { ...misnamed, held: read.found };
}

function checked<T>(record: string, schema: z.ZodType<T>, value: unknown): Read<T> {
  const result = checkValue(schema, value);
  if ('data' in result) return { found: result.data, problems: [] };
  const lines = result.faults.map(({ path, message }) => ({
    record,
    field: path.join('.') || 'record',
    ...message,
  }));
  return {
    found: null,
    held: value,
    problems: lines.filter(
      (line, index) => lines.findIndex((other) => isSame(line, other)) === index,
    ),
  };
}

async function strangersAmong(names: readonly string[], folder: string): Promise<Problem[]> {
  const strange = names.filter((name) => !besides.has(name) && !isKind(name));
  return Promise.all(
    strange.map(async (name) => {
      const isFolder = await lstat(join(folder, name)).then(
        (entry) => entry.isDirectory(),
        () => false,
      );
      const message: Message = { code: 'not-a-kind' };
      return { record: name, field: isFolder ? 'folder' : 'file', ...message };
    }),
  );
}

/** The names in a folder, in the same order on every machine; null if it is not a readable folder. */
async function namesIn(path: string): Promise<string[] | null> {
  return readdir(path).then(
    (names) => names.filter((name) => !name.startsWith('.')).sort(),
    () => null,
  );
}

function fault(record: string, field: string, message: Message): Read<never> {
  return { found: null, problems: [{ record, field, ...message }] };
}

function isSame(one: Problem, other: Problem): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
