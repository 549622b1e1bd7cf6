import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { type Fault, faults, folderWith } from '../testing/broken-fixtures';
import {
  inLines,
  readCirculating,
  readExhibit,
  readFigures,
  readSoundExhibit,
} from './read-exhibit';

const whole = 'data/fixtures/whole';
const all = await faults();
/** Root reads what nobody else may. */
const isRoot = process.getuid?.() === 0;
const possible = all.filter(
  ({ put }) => !(isRoot && JSON.stringify(put).includes('"locked":true')),
);

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function linesFor(...chosen: readonly Fault[]): Promise<string[]> {
  const folder = await folderWith(...chosen);
  made.push(folder);
  const { exhibit, problems } = await readExhibit(folder);
  expect(exhibit).toBeNull();
  return inLines(problems).split('\n');
}

test.each(possible)('a fault is named, with its cure: $name', async (fault) => {
  expect(await linesFor(fault)).toEqual(fault.expect);
});

/** What only the towns' dates and the events can say; it waits until all of those can be read. */
const ofGeography = [
  'town-on-the-wrong-side',
  'line-west-of-a-lost-town',
  'axis-far-from-its-place',
  'axis-against-the-events',
];

test('all faults of a folder are listed at once', async () => {
  const together = apart(
    // A tenth chapter is found by counting, and other faults bring chapters as well.
    possible.filter(({ name }) => ![...ofGeography, 'chapter-tenth'].includes(name)),
  );
  expect(together.length).toBeGreaterThan(100);
  const expected = together.flatMap((fault) => fault.expect);
  expect((await linesFor(...together)).sort()).toEqual(expected.sort());
});

test('all contradictions between lines, axes and events are listed at once', async () => {
  const together = all.filter(({ name }) => ofGeography.includes(name));
  const expected = together.flatMap((fault) => fault.expect);
  expect((await linesFor(...together)).sort()).toEqual(expected.sort());
});

test('a broken record is not said to be missing as well', async () => {
  const together = all.filter(({ name }) => name === 'not-json');
  const naming: Fault = {
    name: 'naming',
    put: {
      'events/naming.json': {
        copy: 'events/marshal-answers.json',
        fields: { answers: ['not-json'] },
      },
    },
    expect: [],
  };
  expect(await linesFor(...together, naming)).toEqual(together.flatMap((fault) => fault.expect));
});

test('a folder that is not there is one problem', async () => {
  const { problems } = await readExhibit('data/fixtures/nowhere');
  expect(inLines(problems)).toBe(
    'data/fixtures/nowhere · folder: make this folder of records, or let RECORDS name another',
  );
});

test('a broken record stops the exhibit, and the error names it', async () => {
  const folder = await folderWith(...all.filter(({ name }) => name === 'not-json'));
  made.push(folder);
  await expect(readSoundExhibit(folder)).rejects.toThrow('events/not-json');
});

test('the sound fixture has every record, and no problem', async () => {
  const { count, problems } = await readExhibit(whole);
  expect(problems).toEqual([]);
  expect(count).toBe(93);
});

test('what is unchecked, or meant for curators, is not in the exhibit', async () => {
  const text = JSON.stringify([
    await readSoundExhibit(whole),
    await readFigures(whole),
    await readCirculating(whole),
  ]);
  expect(text).not.toMatch(/early-crossing-rumoured|hearsay|deskNote|toRead|"unchecked"/);
});

test('the exhibit holds no figure', async () => {
  expect(JSON.stringify(await readSoundExhibit(whole))).not.toMatch(
    /reports-counted|"standing":"derived"/,
  );
});

test('the exhibit holds nothing of what circulates: it would reach each visitor', async () => {
  expect(JSON.stringify(await readSoundExhibit(whole))).not.toMatch(/a-tale-without-source/);
});

test('steps and claims stand in their own order', async () => {
  const { steps } = await readFigures(whole);
  const claims = await readCirculating(whole);
  expect(steps.map(({ order }) => order)).toEqual([1, 2, 3]);
  expect(claims.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
});

test('events stand in the order of their dates, chapters in their own', async () => {
  const { events, chapters } = await readSoundExhibit(whole);
  expect(events.slice(0, 3).map(({ id }) => id)).toEqual([
    'occupation-begins',
    'allies-agree',
    'neighbour-changes-sides',
  ]);
  expect(chapters.map(({ order }) => order)).toEqual([1, 2, 3]);
});

/** As many faults as do not touch the same file, and take no folder away from the others. */
function apart(chosen: readonly Fault[]): Fault[] {
  const taken = new Set<string>();
  return chosen.filter(({ name, put }) => {
    const paths = Object.keys(put);
    if (
      ['folder-missing', 'file-for-a-folder'].includes(name) ||
      paths.some((path) => taken.has(path))
    )
      return false;
    for (const path of paths) taken.add(path);
    return true;
  });
}
