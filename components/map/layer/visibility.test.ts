import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { areasAt, difference, freedOver } from './visibility';

const day = (date: number) => Date.UTC(1944, 9, date);

test('only what changed is turned on and off', () => {
  expect(difference(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual({ on: ['c'], off: ['a'] });
});

test('an area is shaded while an event that it belongs to shows', () => {
  const events = [someEvent(10, { area: 'some-area' }), someEvent(10, { place: 'testgrad' })];
  expect([9, 10, 14].map((date) => [...areasAt(events, day(date))])).toEqual([
    [],
    ['some-area'],
    [],
  ]);
});

test('a town that was freed and lost again is occupied until it is freed for good', () => {
  const events = [
    someEvent(2, { place: 'testgrad', effect: 'freed' }),
    someEvent(5, { place: 'testgrad', effect: 'lost' }),
    someEvent(9, { place: 'testgrad', effect: 'freed' }),
  ];
  const freedAt = freedOver(events);
  const free = [1, 2, 5, 8, 9, 3, 0].map((date) => freedAt(day(date)).has('testgrad'));
  expect(free).toEqual([false, true, false, false, true, true, false]);
});
