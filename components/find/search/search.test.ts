import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { searchIn } from './search';

const record = { checked: 'confirmed', serbianReviewed: false } as const;
const names = {
  areas: [],
  places: [
    {
      ...record,
      id: 'obradovac',
      name: 'Šabac',
      name1944: 'Ђурђево',
      at: [20, 44] as [number, number], // a literal array is widened
      precision: 'exact' as const,
      sources: [],
    },
  ],
  actors: [
    {
      ...record,
      id: 'djilas',
      kind: 'person' as const,
      name: 'Milovan Đilas',
      role: 'member of the Politburo',
      forces: [],
      sources: [],
    },
  ],
};
const events = [
  someEvent(1, { title: 'A meeting in the evening', actors: [{ actor: 'djilas' }] }),
  someEvent(2, { title: 'Ђилас speaks', summary: ['unspeakable'] }),
  someEvent(3, { title: 'The town is freed', place: 'obradovac' }),
];
const search = searchIn(events, names);
const found = (words: string) => search(words).map((index) => events[index]?.id);

test.each(['Djilas', 'Đilas', 'Ђилас', 'djil', 'ђил'])(
  '%s finds the same events, in the order of time',
  (words) => {
    expect(found(words)).toEqual(['event-1', 'event-2']);
  },
);

test('a place is found by its name and by its name of 1944', () => {
  expect(found('sabac')).toEqual(['event-3']);
  expect(found('djurdjevo')).toEqual(['event-3']);
});

test('all words must be met, in whatever part', () => {
  expect(found('djilas evening')).toEqual(['event-1']);
  expect(found('djilas town')).toEqual([]);
});

test('a typing error is forgiven only where nothing is found as written', () => {
  expect(found('meating')).toEqual(['event-1']);
  expect(found('town')).toEqual(['event-3']);
});

test('no text of an event is searched, since it may hold what someone said', () => {
  expect(found('unspeakable')).toEqual([]);
  expect(found('politburo')).toEqual([]);
});

test('a single letter is ignored, so that the first letter of a word narrows nothing', () => {
  expect(found('d')).toEqual([]);
  expect(found('djilas e')).toEqual(found('djilas'));
});

test('without words nothing is found', () => {
  expect(found('')).toEqual([]);
  expect(found(' - ')).toEqual([]);
});
