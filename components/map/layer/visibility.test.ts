import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { areasAt, difference } from './visibility';

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
