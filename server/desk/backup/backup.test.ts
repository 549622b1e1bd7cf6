import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Store } from '../store/store';
import { NO_VERSION } from '../store/versions';
import { backUp, type DeskFolders } from './backup';
import { restore } from './restore';

const now = new Date(Date.UTC(2026, 10, 27));
const signature = { author: 'Ana', reason: 'a first try', at: now.getTime() };

let museum: DeskFolders;
let file: string;

const someFolder = async () => {
  const root = await mkdtemp(join(tmpdir(), 'backup-'));
  return { records: join(root, 'records'), desk: join(root, 'desk') };
};

/** The name and the hash of every file of a museum but its lock. */
async function contents({ records, desk }: DeskFolders): Promise<string[]> {
  const lines: string[] = [];
  for (const folder of [records, desk]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      lines.push(`${folder === records ? 'records' : 'desk'}${path.slice(folder.length)} ${hash}`);
    }
  }
  return lines.sort();
}

beforeAll(async () => {
  museum = await someFolder();
  await cp('data/fixtures/whole', museum.records, { recursive: true });
  const { store } = await Store.open(museum);
  await store.saveDraft(
    { kind: 'places', id: 'new-town', on: NO_VERSION },
    { name: 'half' },
    signature,
  );
  await store.close();
  // A publishing leaves this link to an export, and exports are not in a backup.
  await symlink(join(museum.desk, 'exports'), join(museum.desk, 'current'));
  file = join(await mkdtemp(join(tmpdir(), 'backup-file-')), 'museum.zip');
  expect(await backUp(museum, file, now)).toBeGreaterThan(20);
});

test('a backup put back into empty folders is the same in every byte, and the desk starts on it', async () => {
  const other = await someFolder();
  await restore(file, other);
  expect(await contents(other)).toEqual(await contents(museum));
  const { store, mended } = await Store.open(other);
  expect(mended).toEqual([]);
  expect(store.draft('places', 'new-town')?.value.record).toEqual({ name: 'half' });
  await store.close();
});

test('nothing is ever overwritten', async () => {
  const before = await contents(museum);
  await expect(restore(file, museum)).rejects.toThrow(/not empty/);
  expect(await contents(museum)).toEqual(before);
});

test('a backup that is cut off or has a byte changed gives every file as it was, or nothing at all', async () => {
  const whole = await contents(museum);
  const bytes = await readFile(file);
  const damaged = join(await mkdtemp(join(tmpdir(), 'backup-damaged-')), 'museum.zip');
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    const at = Math.floor(bytes.length * share);
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    for (const content of [changed, bytes.subarray(0, at)]) {
      await writeFile(damaged, content);
      const other = await someFolder();
      const message = await restore(damaged, other).catch((error: Error) => error.message);
      // If the damage hit only a date or the like beside a name, no file is lost.
      if (typeof message === 'number' && content === changed)
        expect(await contents(other)).toEqual(whole);
      else {
        expect(message, `at ${share}`).toMatch(/backup/);
        expect(await readdir(join(other.records, '..'))).toEqual([]);
      }
    }
  }
});

test('while a desk works on the folder no backup is made of half a change', async () => {
  const other = await someFolder();
  await restore(file, other);
  await writeFile(join(other.desk, 'lock'), String(process.ppid));
  await expect(backUp(other, `${file}.second`, now)).rejects.toThrow(/another desk/);
});

test('a backup that was written whole before a kill is in its places at the next start, wherever the kill fell', async () => {
  const whole = await contents(museum);
  // First both folders are still to be moved, then one, then none and only the mark is left.
  for (const moved of [[], ['records'], ['records', 'desk']]) {
    const killed = await someFolder();
    await restore(file, killed);
    for (const folder of ['records', 'desk'] as const)
      if (!moved.includes(folder)) await rename(killed[folder], `${killed[folder]}.restoring`);
    await writeFile(`${killed.desk}.restored`, '');
    const { store, mended } = await Store.open(killed);
    await store.close();
    expect(mended).toEqual([]);
    expect(await contents(killed)).toEqual(whole);
    expect((await readdir(join(killed.desk, '..'))).sort()).toEqual(['desk', 'records']);
  }
});

test('a desk does not start with half a backup in its folders, and the backup can be restored again', async () => {
  const killed = await someFolder();
  await mkdir(`${killed.desk}.restoring/drafts`, { recursive: true });
  await expect(Store.open(killed)).rejects.toThrow(/cut off: put it back again/);
  await restore(file, killed);
  expect(await contents(killed)).toEqual(await contents(museum));
});
