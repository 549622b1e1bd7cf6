import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitCounter } from './counts';

test('visits are counted by day, hour, language and screen, and nothing else is stored', async () => {
  const file = await someFile();
  let now = new Date(2026, 10, 26, 9, 59);
  const count = visitCounter(file, 'hall-1', () => now);
  await Promise.all([count('en'), count('en'), count('sr-Cyrl')]);
  now = new Date(2026, 10, 26, 10, 0);
  await count('en');
  expect(await readFile(file, 'utf8')).toBe(
    'day,hour,language,screen,visits\n2026-11-26,9,en,hall-1,2\n2026-11-26,9,sr-Cyrl,hall-1,1\n2026-11-26,10,en,hall-1,1\n',
  );
});

test('another run of the server goes on counting', async () => {
  const file = await someFile();
  const at = () => new Date(2026, 10, 26, 9);
  await visitCounter(file, 'hall-1', at)('en');
  await visitCounter(file, 'hall-1', at)('en');
  expect(await readFile(file, 'utf8')).toContain('2026-11-26,9,en,hall-1,2');
});

test('lines that a person wrote into the counts are moved to another file and not lost', async () => {
  const file = await someFile();
  await writeFile(file, 'day;hour\n2026-11-25,9,en,hall-1,4\n');
  await visitCounter(file, 'hall-1', () => new Date(2026, 10, 26, 9))('en');
  expect(await readFile(file, 'utf8')).toContain(
    '2026-11-25,9,en,hall-1,4\n2026-11-26,9,en,hall-1,1',
  );
  expect(await readFile(`${file}.unread`, 'utf8')).toBe('day;hour\n');
});

test('a line is deleted after 25 months', async () => {
  const file = await someFile();
  await writeFile(file, '2024-09-30,9,en,hall-1,4\n2024-10-01,9,en,hall-1,3\n');
  await visitCounter(file, 'hall-1', () => new Date(2026, 10, 26, 9))('en');
  const text = await readFile(file, 'utf8');
  expect(text).not.toContain('2024-09');
  expect(text).toContain('2024-10-01');
});

async function someFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'counts-')), 'visits.csv');
}
