import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { type BrokenFixture, brokenFixtures, folderWithFaults } from '../testing/broken-fixtures';
import {
  circulatingOf,
  comparedOf,
  contextsOf,
  exhibitOf,
  figuresOf,
  unreadSourcesOf,
} from './public-records';
import { inLines, readRecords } from './read-records';

const whole = 'data/fixtures/whole';
const reading = await readRecords(whole);
const fixtures = await brokenFixtures();
/** Root reads what nobody else may. */
const isRoot = process.getuid?.() === 0;
const possible = fixtures.filter(
  ({ put }) => !(isRoot && JSON.stringify(put).includes('"locked":true')),
);

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function linesFor(...chosen: readonly BrokenFixture[]): Promise<string[]> {
  const folder = await folderWithFaults(...chosen);
  folders.push(folder);
  const { records, problems } = await readRecords(folder);
  expect(records).toBeNull();
  return inLines(problems).split('\n');
}

test.each(possible)('a fault is named, with its cure: $name', async (fault) => {
  expect(await linesFor(fault)).toEqual(fault.expect);
});

/** Problems of geography, which are reported only once all towns and events can be read. */
const ofGeography = [
  'town-on-the-wrong-side',
  'town-freed-only-later',
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
  const together = fixtures.filter(({ name }) => ofGeography.includes(name));
  const expected = together.flatMap((fault) => fault.expect);
  expect((await linesFor(...together)).sort()).toEqual(expected.sort());
});

test('a record with a fault is not called missing too', async () => {
  const together = fixtures.filter(({ name }) => name === 'not-json');
  const naming: BrokenFixture = {
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

test('a reference to nothing is listed together with the other faults of its record', async () => {
  const both: BrokenFixture = {
    name: 'both',
    put: {
      'events/both.json': {
        copy: 'events/marshal-answers.json',
        fields: { answers: ['nobody-wrote', 'No Id'], importance: 6 },
      },
    },
    expect: [],
  };
  expect(await linesFor(both)).toEqual([
    'events/both · importance: write a whole number from 1 to 5',
    'events/both · answers.1: use small letters, digits and single hyphens, such as danube-crossed',
    'events/both · answers.0: there is no record "events/nobody-wrote": write an id that exists, or add the record',
  ]);
});

test('a folder without any kind of record is one problem, which lists the kinds once', async () => {
  const { problems } = await readRecords('server');
  expect(inLines(problems)).toBe(
    'server · folder: this is no folder of records: let RECORDS name one that has the folders actors, areas, axes, chapters, circulating, contexts, events, exchanges, exhibits, figure-steps, figures, front-lines, pictures, places, sources, terms, unread-sources',
  );
});

test('a folder that is not there is one problem', async () => {
  const { problems } = await readRecords('data/fixtures/nowhere');
  expect(inLines(problems)).toBe(
    'data/fixtures/nowhere · folder: make this folder of records, or let RECORDS name another',
  );
});

test('a broken record stops the exhibit, and the error names it', async () => {
  const folder = await folderWithFaults(...fixtures.filter(({ name }) => name === 'not-json'));
  folders.push(folder);
  const reading = await readRecords(folder);
  for (const part of [exhibitOf, figuresOf, contextsOf, circulatingOf, comparedOf, unreadSourcesOf])
    expect(() => part(reading)).toThrow('events/not-json');
});

test('the sound fixture has every record, and no problem', async () => {
  const { count, problems } = reading;
  expect(problems).toEqual([]);
  expect(count).toBe(95);
});

test('what is unchecked, or meant for curators, is not in the exhibit', async () => {
  const text = JSON.stringify([
    exhibitOf(reading),
    figuresOf(reading),
    contextsOf(reading),
    circulatingOf(reading),
    comparedOf(reading),
    unreadSourcesOf(reading),
  ]);
  expect(text).not.toMatch(/early-crossing-rumoured|hearsay|deskNote|toRead|"unchecked"/);
});

test('the exhibit holds no figure', async () => {
  expect(JSON.stringify(exhibitOf(reading))).not.toMatch(/reports-counted|"standing":"derived"/);
});

test('the exhibit holds nothing of what circulates: it would reach each visitor', async () => {
  expect(JSON.stringify(exhibitOf(reading))).not.toMatch(/a-tale-without-source/);
});

test('the exhibit says which sources are compared, and leaves what is said of them to their page', () => {
  const { sources } = exhibitOf(reading);
  const compared = sources.filter((source) => source.compared === true);
  expect(compared.map(({ id }) => id)).toEqual(['diary-of-a-ferryman', 'history-of-testland']);
  expect(JSON.stringify(sources)).not.toMatch(/assessment|nearness/);
});

test('compared and unread sources come in the order of their numbers', () => {
  expect(comparedOf(reading).map(({ assessment }) => assessment.order)).toEqual([1, 2]);
  expect(unreadSourcesOf(reading).map(({ order }) => order)).toEqual([1, 2]);
});

test('steps and claims in circulation come in the order of their numbers', async () => {
  const { steps } = figuresOf(reading);
  const claims = circulatingOf(reading);
  expect(steps.map(({ order }) => order)).toEqual([1, 2, 3]);
  expect(claims.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
});

test('events come in the order of their dates, chapters in the order of their numbers', async () => {
  const { events, chapters } = exhibitOf(reading);
  expect(events.slice(0, 3).map(({ id }) => id)).toEqual([
    'occupation-begins',
    'allies-agree',
    'neighbour-changes-sides',
  ]);
  expect(chapters.map(({ order }) => order)).toEqual([1, 2, 3]);
});

/** As many faults as do not touch the same file, and take no folder away from the others. */
function apart(chosen: readonly BrokenFixture[]): BrokenFixture[] {
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
