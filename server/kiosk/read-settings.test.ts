import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { someKiosk } from '../../data/testing/some-kiosk';
import { readSettings } from './read-settings';

test('a sound file is read', async () => {
  expect(await readSettings(await fileOf(JSON.stringify(someKiosk)))).toEqual({
    settings: someKiosk,
  });
});

test('each fault has a message with the file, the field and what to do', async () => {
  const file = await fileOf(JSON.stringify({ ...someKiosk, port: 80, idle: { afterSeconds: 5 } }));
  const read = await readSettings(file);
  expect('faults' in read && read.faults).toEqual([
    `${file} · port: write a number from 1024 to 65535, such as 8080`,
    `${file} · idle.afterSeconds: write at least 30 seconds`,
    `${file} · idle.readingSeconds: write whole seconds, 30 to 1200`,
    `${file} · idle.countdownSeconds: write whole seconds, 20 to 120`,
  ]);
});

test('a file that is no JSON and a missing file have messages of their own', async () => {
  const broken = await readSettings(await fileOf('{ "port": 8080 '));
  expect('faults' in broken && broken.faults[0]).toMatch(/not JSON at line 1/);
  const none = await readSettings('/nowhere/kiosk.json');
  expect('faults' in none && none.faults[0]).toMatch(/copy kiosk\.example\.json/);
});

async function fileOf(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kiosk-')), 'kiosk.json');
  await writeFile(file, text);
  return file;
}
