import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A desk's folder, and in it the files that are damaged. */
export type Damaged = {
  readonly root: string;
  readonly desk: string;
  readonly record: string;
  readonly draft: string;
  readonly journal: string;
  readonly git: (path: string) => string;
  readonly commit: string;
  readonly tree: string;
  readonly folderTree: string;
  readonly blob: string;
  readonly oldBlob: string;
  readonly firstCommit: string;
};

/** One way in which a disk, a cut of the power or a hand damages a desk's folder. */
export type Damage = {
  readonly name: string;
  /** Does it to a folder of its own. */
  readonly make: (desk: Damaged) => Promise<void>;
  /** What one line of the start's messages or of the history must match; null if nothing was lost or changed. */
  readonly told: RegExp | null;
};

type Manner = readonly [name: string, make: (file: string) => Promise<void>];

const changed =
  (change: (bytes: Buffer) => Uint8Array | string) =>
  async (file: string): Promise<void> =>
    writeFile(file, change(await readFile(file)));

/** The highest bit is in no letter of a record in English, so that it is never sound by chance. */
const flipped = (share: number): Manner => [
  `a bit flipped at ${share}`,
  changed((bytes) => {
    const at = Math.floor((bytes.length - 1) * share);
    bytes[at] = (bytes[at] ?? 0) ^ 0x80;
    return bytes;
  }),
];
const cut = (share: number): Manner => [
  `cut at ${share}`,
  changed((bytes) => bytes.subarray(0, Math.floor(bytes.length * share))),
];
const emptied: Manner = ['emptied', changed(() => '')];
const zeroed: Manner = ['zeros', changed((bytes) => Buffer.alloc(bytes.length))];
const foreign: Manner = ['another text', changed(() => 'Lorem ipsum dolor sit amet,\n')];
const twofold: Manner = ['twice its text', changed((bytes) => Buffer.concat([bytes, bytes]))];
const deleted: Manner = ['deleted', (file) => rm(file, { recursive: true })];
const folder: Manner = [
  'a folder in its place',
  async (file) => {
    await rm(file);
    await mkdir(join(file, 'inner'), { recursive: true });
  },
];

const aFew = [flipped(0), flipped(0.5), flipped(1), cut(0.3), cut(0.9), emptied, zeroed, deleted];
const many = [
  ...[0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1].map(flipped),
  ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.98].map(cut),
  ...[emptied, zeroed, deleted, foreign, twofold, folder],
];
const ofRecords: readonly Manner[] = [
  ['a byte order mark', changed((bytes) => `\uFEFF${bytes}`)],
  ['UTF-16', changed((bytes) => Buffer.from(String(bytes), 'utf16le'))],
  ['a field of a later version', changed((bytes) => String(bytes).replace('{', '{"later": 1,'))],
  ['another kind of value', changed((bytes) => String(bytes).replace('"exact"', '7'))],
  ['a hundred megabytes', (file) => truncate(file, 100_000_000)],
];

const PRESENT = /history\.git: damaged/;
const PAST = /damaged/;

/** All damages. Each is alone: of two at once nothing can be promised. */
export const damages: readonly Damage[] = [
  ...on('a record', [...many, ...ofRecords], ({ record }) => record, /records\/places\/one/),
  ...on(
    'a record',
    [['another letter in a name', changed((bytes) => String(bytes).replace('Град', 'Грод'))]],
    ({ record }) => record,
    /records\/places\/one\.json: newer/,
  ),
  ...on('a draft', many, ({ draft }) => draft, /drafts\/places\/two/),
  ...on(
    'the journal of a change',
    many.filter((manner) => manner !== deleted),
    ({ journal }) => journal,
    /journal/,
  ),
  ...on(
    'the name of the last commit',
    [...aFew, foreign, folder],
    ({ git }) => git('refs/heads/main'),
    PRESENT,
  ),
  ...on(
    'the HEAD of the history',
    [...aFew, foreign],
    ({ git }) => git('HEAD'),
    /history\.git\/HEAD/,
  ),
  ...on(
    'the settings of the history',
    [emptied, zeroed, deleted, foreign],
    ({ git }) => git('config'),
    /history\.git\/config/,
  ),
  ...on('the last commit', aFew, ({ commit }) => commit, PRESENT),
  ...on('the tree of the last commit', aFew, ({ tree }) => tree, PRESENT),
  ...on('the tree of a folder', aFew, ({ folderTree }) => folderTree, PRESENT),
  ...on('the object of a record', aFew, ({ blob }) => blob, PRESENT),
  ...on('the object of a record as it was', aFew, ({ oldBlob }) => oldBlob, PAST),
  ...on('the first commit', aFew, ({ firstCommit }) => firstCommit, PAST),
  ...on('the lock', [emptied, zeroed, foreign, folder], lockIn, null),
  ...on('an unfinished file', [emptied, zeroed, foreign, folder], unfinishedIn, null),
  ...on('the folder of places', [deleted], ({ record }) => dirname(record), /records\/places/),
  ...on('the folder of drafts', [deleted], ({ desk }) => join(desk, 'drafts'), /drafts\/places/),
  ...on('the objects of the history', [deleted], ({ git }) => git('objects'), PRESENT),
  ...on('the history', [deleted], ({ git }) => git(''), PRESENT),
];

function on(
  what: string,
  manners: readonly Manner[],
  fileIn: (desk: Damaged) => string | Promise<string>,
  told: RegExp | null,
): Damage[] {
  return manners.map(([name, make]) => ({
    name: `${what}: ${name}`,
    make: async (desk) => make(await fileIn(desk)),
    told,
  }));
}

/** Writes a lock file as a killed desk leaves it. */
async function lockIn({ desk }: Damaged): Promise<string> {
  const file = join(desk, 'lock');
  await writeFile(file, '4194305'); // a number above the highest of a process
  return file;
}

async function unfinishedIn({ desk }: Damaged): Promise<string> {
  const file = join(await mkdtemp(join(desk, 'unfinished/')), 'record');
  await writeFile(file, 'half a rec');
  return file;
}
