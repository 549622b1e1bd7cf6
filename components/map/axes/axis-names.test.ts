import { expect, test } from 'vitest';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { wordsIn } from '../../ui/words/words';
import { axisNames } from './axis-names';

type Axis = DrawnExhibit['axes'][number];
type Actor = DrawnExhibit['actors'][number];

const day = (date: number) => Date.UTC(1944, 8, date);

const actor = (id: string, name: string, force: Actor['forces'][number]): Actor => ({
  id,
  checked: 'confirmed',
  serbianReviewed: true,
  kind: 'formation',
  name,
  role: 'A formation.',
  forces: [force],
});

const axis = (
  of: string,
  kind: Axis['kind'],
  path: readonly (readonly [number, string])[],
): Axis => ({
  id: `axis-of-${of}`,
  checked: 'confirmed',
  serbianReviewed: true,
  kind,
  name: 'An axis',
  actor: of,
  forces: [],
  path: path.map(([date, place]) => ({
    at: [place.length, 44],
    when: `1944-09-${date}`,
    start: day(date),
    place,
    basis: 'sourced',
  })),
  toleranceDays: 1,
  confidence: 'medium',
  basis: ['After the towns.'],
  sources: [{ source: 'some-source' }],
});

const place = (id: string, name: string): DrawnExhibit['places'][number] => ({
  id,
  checked: 'confirmed',
  serbianReviewed: true,
  name,
  at: [20, 44],
  precision: 'exact',
});

function named(
  language: 'en' | 'sr-Cyrl' | 'sr-Latn',
  name: string,
  force: Actor['forces'][number],
) {
  const exhibit = { actors: [actor('it', name, force)], places: [] };
  return axisNames(exhibit, wordsIn(language).map)(axis('it', 'advance', [[10, 'a']]), day(10));
}

test('a formation has its side with it', () => {
  expect(named('en', '1st Mountain Division', 'german')).toBe('1st Mountain Division, German');
});

test('a name that says its side already says it once', () => {
  expect(named('en', 'Bulgarian 2nd Army', 'bulgarian')).toBe('Bulgarian 2nd Army');
  expect(named('sr-Cyrl', 'Бугарска 2. армија', 'bulgarian')).toBe('Бугарска 2. армија');
});

test('in Serbian the side has the gender of the formation', () => {
  expect(named('sr-Cyrl', '1. брдска дивизија', 'german')).toBe('1. брдска дивизија, немачка');
  expect(named('sr-Cyrl', '12. корпус НОВЈ', 'yugoslav')).toBe('12. корпус НОВЈ, југословенски');
  expect(named('sr-Latn', '46. armija', 'soviet')).toBe('46. armija, sovjetska');
});

test('a journey says whose it is, from where and to where, from one stay to the next', () => {
  const traveller = { ...actor('tito', 'Josip Broz Tito', 'yugoslav'), kind: 'person' as const };
  const places = [place('vis', 'Vis'), place('craiova', 'Craiova'), place('moscow', 'Moscow')];
  const nameOf = axisNames({ actors: [traveller], places }, wordsIn('en').map);
  const journey = axis('tito', 'journey', [
    [19, 'vis'],
    [21, 'craiova'],
    [22, 'moscow'],
    [26, 'moscow'],
    [30, 'craiova'],
  ]);
  expect(nameOf(journey, day(20))).toBe('Tito, Vis to Moscow');
  expect(nameOf(journey, day(21))).toBe('Tito, Vis to Moscow');
  expect(nameOf(journey, day(24))).toBe('Tito, Moscow');
  expect(nameOf(journey, day(28))).toBe('Tito, Moscow to Craiova');
  expect(nameOf(journey, day(30))).toBe('Tito, Craiova');
});
