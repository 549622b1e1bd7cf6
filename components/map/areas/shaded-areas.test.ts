import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { ownArea, reportedAreasAt } from './shaded-areas';

const day = (date: number) => Date.UTC(1944, 9, date);

test('the area of a reported crime is shaded on its days, and that of another event is not', () => {
  const events = [
    someEvent(10, { kind: 'report', area: 'some-area' }),
    someEvent(10, { kind: 'context', area: 'another-area' }),
    someEvent(10, { place: 'testgrad' }),
  ];
  expect([9, 10, 14].map((date) => [...reportedAreasAt(events, day(date))])).toEqual([
    [],
    ['some-area'],
    [],
  ]);
});

test('a chosen event has its own area, unless it is a reported crime', () => {
  expect(ownArea(someEvent(10, { kind: 'context', area: 'some-area' }))).toBe('some-area');
  expect(ownArea(someEvent(10, { kind: 'report', area: 'some-area' }))).toBeNull();
  expect(ownArea(someEvent(10, { place: 'testgrad' }))).toBeNull();
  expect(ownArea(null)).toBeNull();
});
