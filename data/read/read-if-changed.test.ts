import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readerOfChanges } from './read-if-changed';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'changes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('a file that has not changed is not read again', async () => {
  const path = join(await emptyFolder(), 'one.json');
  await writeFile(path, '{"id": "one"}');
  const read = readerOfChanges();
  expect(await read(path)).toBe(await read(path));
});

test('an edit, another file in its place and a file that has gone are seen', async () => {
  const folder = await emptyFolder();
  const path = join(folder, 'one.json');
  const read = readerOfChanges();
  await writeFile(path, '{"id": "one"}');
  expect(await read(path)).toMatchObject({ value: { id: 'one' } });
  await writeFile(path, '{"id": "other"}');
  expect(await read(path)).toMatchObject({ value: { id: 'other' } });
  await writeFile(join(folder, 'next'), '{"id": "third"}');
  await rename(join(folder, 'next'), path);
  expect(await read(path)).toMatchObject({ value: { id: 'third' } });
  await rm(path);
  expect(await read(path)).toEqual({ fault: { code: 'record-file-missing' } });
});
