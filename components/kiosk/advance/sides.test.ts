import { expect, test } from 'vitest';
import type { Point } from '../../../data/space/geo';
import { sideOf } from './sides';

const eastward: readonly Point[] = [
  [0, 50],
  [10, 50],
];

test('the left of a line that goes east is in the north, which is up', () => {
  const north = sideOf(eastward, 8).flat();
  expect(Math.min(...north.map(([, y]) => y))).toBeCloseTo(42);
  expect(Math.max(...north.map(([, y]) => y))).toBe(50);
});

test('the right of it is in the south', () => {
  const south = sideOf(eastward, -8).flat();
  expect(Math.max(...south.map(([, y]) => y))).toBeCloseTo(58);
});

test('a side begins with the line itself, so that nothing shows between the two', () => {
  expect(sideOf(eastward, 8)[0]?.slice(0, 2)).toEqual(eastward);
});

test('a ring has one side inside, and the other all round it', () => {
  const withTheClock: readonly Point[] = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ];
  expect(sideOf(withTheClock, -8)).toEqual([withTheClock]);
  expect(sideOf(withTheClock, 8)).toHaveLength(2);
  expect(sideOf(withTheClock.toReversed(), 8)).toHaveLength(1);
});
