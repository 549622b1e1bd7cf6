import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { brokenFixtures, folderWithFaults } from '../../data/testing/broken-fixtures';

// Each test starts a process, which takes some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const whole = 'data/fixtures/whole';

function check(folder: string, ...options: readonly string[]) {
  const command = ['--import', 'tsx', 'server/build/records-command.ts', ...options];
  return spawnSync(process.execPath, command, {
    env: { ...process.env, RECORDS: folder },
    encoding: 'utf8',
  });
}

test('a sound folder is counted, and ends well', () => {
  const { status, stdout, stderr } = check(whole);
  expect(stdout).toBe(`95 records in ${whole}, all sound.\n`);
  expect(stderr.trimEnd().split('\n')).toEqual([
    'events: 20 citations of documents, testimony or studies name no page, in 19 events. The desk says where.',
    ...['supportContact', 'publicAddress'].map(
      (field) => `exhibits/exhibit · museum.${field} is not there: the museum fills it in.`,
    ),
  ]);
  expect(status).toBe(0);
});

test('a broken folder has one line for each problem, and ends badly', async () => {
  const names = [
    'ten-thousand-levels',
    'link-in-a-circle',
    'id-missing',
    'number-without-end',
    'several-faults',
    'escape-codes-in-a-field-name',
  ];
  const chosen = (await brokenFixtures()).filter(({ name }) => names.includes(name));
  const folder = await folderWithFaults(...chosen);
  const { status, stdout, stderr } = check(folder);
  await rm(folder, { recursive: true });
  const expected = chosen.flatMap((fault) => fault.expect);
  expect(stderr.trimEnd().split('\n').sort()).toEqual(expected.sort());
  expect(stdout).toBe(`${expected.length} problems in ${folder}.\n`);
  expect(status).toBe(1);
});

test('the same is said in Serbian, in whole sentences', async () => {
  const chosen = (await brokenFixtures()).filter(({ name }) => name === 'id-missing');
  const folder = await folderWithFaults(...chosen);
  const { status, stdout, stderr } = check(folder, '--language', 'sr');
  await rm(folder, { recursive: true });
  expect(stderr).toBe(
    'events/id-missing · id: ово поље недостаје: упишите текст под наводницима\n',
  );
  expect(stdout).toBe(`1 грешка у фасцикли ${folder}.\n`);
  expect(status).toBe(1);
});

test('a language without words is refused with those that exist', () => {
  const { status, stderr } = check(whole, '--language', 'de');
  expect(stderr).toBe('--language: there are no words in "de": write one of en, sr\n');
  expect(status).toBe(1);
});
