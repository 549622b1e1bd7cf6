import { beforeAll, expect, test } from 'vitest';
import { say } from '../messages/say';
import { readFolder } from '../read/read-folder';
import type { Kind, Records } from '../schema/kinds';
import { problemsAcross } from './problems';

let whole: Records;
beforeAll(async () => {
  whole = (await readFolder('data/fixtures/whole')).records;
});

/** The sound records with one of them changed. */
function changed<K extends Kind>(
  kind: K,
  id: string,
  change: Partial<Records[K][number]>,
): Records {
  const list: readonly Records[K][number][] = whole[kind];
  return {
    ...whole,
    [kind]: list.map((record) => (record.id === id ? { ...record, ...change } : record)),
  };
}

function messages(records: Records, broken?: ReadonlyMap<string, unknown>): string[] {
  return problemsAcross(records, broken).map(
    (problem) => `${problem.record}: ${say(problem, 'en')}`,
  );
}

test('the sound records agree with one another', () => {
  expect(messages(whole)).toEqual([]);
});

test('an unchecked record may rest on what is unchecked', () => {
  const hearsay = [{ source: 'hearsay' }];
  expect(
    messages(changed('events', 'bridge-saved', { checked: 'unchecked', sources: hearsay })),
  ).toEqual([]);
});

test('every public record that rests on an unchecked place has a problem', () => {
  const lines = messages(changed('places', 'dalekograd', { checked: 'unchecked' }));
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
    'axes/journey-to-dalekograd',
    'axes/journey-to-dalekograd',
    'chapters/afterwards',
    'events/flight-to-dalekograd',
    'events/letter-recalls-complaint',
    'events/marshal-answers',
    'exhibits/exhibit',
  ]);
});

test('a town may lie on the wrong side by less than the line’s tolerance', () => {
  const line: [number, number][] = [
    [19.9, 45.15],
    [20.48, 44.83],
    [20.48, 44.8],
    [20.3, 44.5],
    [21.1, 44.1],
    [21.4, 43.5],
  ];
  expect(messages(changed('front-lines', 'line-1944-10-20', { line, toleranceKm: 5 }))).toEqual([]);
  expect(messages(changed('front-lines', 'line-1944-10-20', { line, toleranceKm: 0 }))).toEqual([
    expect.stringContaining('the place "testgrad" lies 2 km on the occupied side'),
  ]);
});

test('a stated exception is no contradiction', () => {
  const line: [number, number][] = [
    [19.9, 45.15],
    [20.6, 44.85],
    [20.3, 44.5],
    [21.1, 44.1],
    [21.4, 43.5],
  ];
  const exceptions = [
    { place: 'testgrad', reason: { en: ['Drawn late.'], sr: ['Касно нацртано.'] } },
  ];
  expect(messages(changed('front-lines', 'line-1944-10-20', { line, exceptions }))).toEqual([]);
});

test('a town that is lost again lies on the occupied side until it is freed for good', () => {
  expect(
    messages(changed('front-lines', 'line-1944-09-22', { freedSide: 'right' })),
  ).toContainEqual(expect.stringContaining('the place "probnica" lies 17 km on the freed side'));
});

test('a town that is freed only later lies on the occupied side of the nearest line', () => {
  const line = whole['front-lines'].find(({ id }) => id === 'line-1944-10-03');
  if (line === undefined) throw new Error('the line is gone');
  const tooFarWest = { ...line, line: [...line.line.slice(0, 4), ...south(22.15, 22.35)] };
  const withLines = (...lines: readonly (typeof line)[]) =>
    messages({ ...whole, 'front-lines': lines });
  expect(withLines(tooFarWest)).toEqual([
    expect.stringContaining('the event "primerovac-freed" frees it only later'),
  ]);
  const nearer = { ...line, id: 'nearer', sector: 'apart', line: south(22.24, 22.32) };
  expect(withLines(tooFarWest, { ...nearer, freedSide: 'right' })).not.toContainEqual(
    expect.stringContaining('only later'),
  );
});

/** The southern end of a line, past a town in the hills. */
function south(first: number, last: number): [number, number][] {
  return [
    [first, 44],
    [last, 43.6],
  ];
}

test('a line does not say on which side a town beyond its end lies', () => {
  const line: [number, number][] = [
    [22.5, 43.5],
    [22.4, 43.7],
  ];
  expect(messages(changed('front-lines', 'line-1944-10-03', { line }))).not.toContainEqual(
    expect.stringContaining('primerovac'),
  );
});

test('an event without a checked source near to it is of medium confidence at most, but for a publication', () => {
  const onPress = [{ source: 'town-page' }];
  expect(messages(changed('events', 'testgrad-freed', { sources: onPress }))).toEqual([
    expect.stringContaining('events/testgrad-freed: write medium'),
  ]);
  expect(messages(changed('events', 'memoir-published', { sources: onPress }))).toEqual([]);
});

test('a town far from a line says nothing about it', () => {
  const line: [number, number][] = [
    [16, 44],
    [16, 43],
  ];
  expect(messages(changed('front-lines', 'line-1944-10-20', { line }))).toEqual([]);
});

test('lines and axes are not compared with events while one of them cannot be read', () => {
  const records = changed('front-lines', 'line-1944-09-22', { freedSide: 'right' });
  expect(messages(records, new Map([['events/not-json', null]]))).toEqual([]);
  expect(messages(records, new Map([['events/notes.txt', null]]))).toHaveLength(3);
  expect(messages(records, new Map([['sources/not-json', null]]))).toHaveLength(3);
});

test('an axis agrees with the events when any event at the place is near enough in time', () => {
  const axis = whole.axes.find(({ id }) => id === 'from-the-danube-to-testgrad');
  const late =
    axis?.path.map((point) =>
      point.place === 'probnica' ? { ...point, when: '1944-10-01' } : point,
    ) ?? [];
  const tooLate =
    axis?.path.map((point) =>
      point.place === 'probnica' ? { ...point, when: '1944-10-03' } : point,
    ) ?? [];
  expect(messages(changed('axes', 'from-the-danube-to-testgrad', { path: late }))).toEqual([]);
  expect(messages(changed('axes', 'from-the-danube-to-testgrad', { path: tooLate }))).toEqual([
    expect.stringContaining('no event at "probnica" is within 1 day of this'),
  ]);
});

test('a journey is not compared with events: people travel where nothing is reported', () => {
  expect(
    messages(
      changed('axes', 'withdrawal-to-the-west', {
        kind: 'journey',
        path: [
          { at: [20.457, 44.818], when: '1944-11-20', place: 'testgrad', basis: 'sourced' },
          { at: [20.1, 44.7], when: '1944-11-21', basis: 'sourced' },
        ],
      }),
    ),
  ).toEqual([]);
});

test('an answer on the day of its complaint, or within its doubt, is no problem', () => {
  expect(messages(changed('events', 'general-refuses', { when: '1944-10-25' }))).toEqual([]);
  expect(messages(changed('events', 'general-refuses', { when: '1944-10-22' }))).toHaveLength(1);
});

test('two events may be answered by one, and that is no circle', () => {
  expect(
    messages(
      changed('events', 'marshal-answers', {
        answers: ['complaint-to-general', 'general-refuses'],
      }),
    ),
  ).toEqual([]);
});
