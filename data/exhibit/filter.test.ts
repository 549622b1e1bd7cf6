import { expect, test } from 'vitest';
import { someEvent } from '../testing/some-event';
import { DAY, widen } from '../time/span';
import {
  countsInside,
  countsOf,
  type DayWindow,
  type Filter,
  matching,
  toggled,
  unfiltered,
} from './filter';

const day = (date: number) => Date.UTC(1944, 9, date);
const source = { source: 'diary' };
const events = [
  someEvent(2, { kind: 'battle', place: 'testgrad', actors: [{ actor: 'army' }] }),
  someEvent(5, {
    kind: 'battle',
    place: 'probnica',
    claims: [
      {
        matter: 'date',
        text: '…',
        standing: 'disputed',
        checked: 'confirmed',
        sources: [source],
        anchor: '…',
      },
      {
        matter: 'place',
        text: '…',
        standing: 'disputed',
        checked: 'confirmed',
        sources: [source],
        anchor: '…',
      },
    ],
  }),
  someEvent(9, { kind: 'meeting', place: 'testgrad', actors: [{ actor: 'army' }] }),
];
const only = (chosen: Partial<Filter['chosen']>, days: DayWindow | null = null): Filter => ({
  chosen: { ...unfiltered.chosen, ...chosen },
  days,
});
const idsOf = (filter: Filter) => matching(events, filter).map(({ id }) => id);

test('without a filter every event matches, and the list is the same one', () => {
  expect(matching(events, unfiltered)).toBe(events);
});

test('an event needs one of the choices of each facet that has any', () => {
  expect(idsOf(only({ place: ['testgrad', 'probnica'] }))).toHaveLength(3);
  expect(idsOf(only({ place: ['testgrad'], kind: ['battle'] }))).toEqual(['event-2']);
  expect(idsOf(only({ formation: ['army'], place: ['probnica'] }))).toEqual([]);
});

test('an event is found by a source that only one of its claims cites, and by the standing of a claim', () => {
  expect(idsOf(only({ source: ['diary'] }))).toEqual(['event-5']);
  expect(idsOf(only({ standing: ['disputed'] }))).toEqual(['event-5']);
});

test('a count says how many events a choice would give with what is chosen elsewhere', () => {
  const filter = only({ kind: ['battle'], place: ['probnica'] });
  expect(Object.fromEntries(countsOf(events, filter, 'place'))).toEqual({
    testgrad: 1,
    probnica: 1,
  });
  expect(Object.fromEntries(countsOf(events, filter, 'kind'))).toEqual({ battle: 1 });
  expect(countsOf(events, unfiltered, 'standing').get('disputed')).toBe(1);
});

test('a choice that is made again is taken back', () => {
  const once = toggled(unfiltered, 'place', 'testgrad');
  expect(once.chosen.place).toEqual(['testgrad']);
  expect(toggled(once, 'place', 'testgrad')).toEqual(unfiltered);
});

test('an approximate date is possibly in a window that it touches, and surely only in one that holds all of it', () => {
  const { span } = someEvent(10);
  const about = [someEvent(10, { aboutDays: 3, span: widen(span, 3) })];
  const counts = (from: number, to: number) =>
    countsInside(about, unfiltered, { from: day(from), to: day(to), inside: 'possibly' });
  expect(counts(10, 10)).toEqual({ surely: 0, possibly: 1 });
  expect(counts(7, 13)).toEqual({ surely: 1, possibly: 1 });
  expect(counts(8, 13)).toEqual({ surely: 0, possibly: 1 });
  expect(counts(14, 20)).toEqual({ surely: 0, possibly: 0 });
});

test('the last day of a window belongs to it, and an open end has no last day', () => {
  const days = { from: null, to: day(5), inside: 'surely' } as const;
  expect(idsOf(only({}, days))).toEqual(['event-2', 'event-5']);
  expect(idsOf(only({}, { ...days, from: day(5) + DAY, to: null }))).toEqual(['event-9']);
});
