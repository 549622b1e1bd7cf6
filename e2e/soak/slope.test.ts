import { expect, test } from 'vitest';
import { slopeOf } from './slope';

test('a steady growth is found, and one bad reading among many does not hide it', () => {
  const steady = Array.from({ length: 20 }, (_, x): [number, number] => [x, 5 + 3 * x]);
  expect(slopeOf(steady)).toBe(3);
  const spoilt = steady.map(([x, y], index): [number, number] => [x, index === 7 ? 900 : y]);
  expect(slopeOf(spoilt)).toBeCloseTo(3, 1);
});

test('level values have the slope 0, and one point has none', () => {
  expect(
    slopeOf([
      [0, 4],
      [1, 4],
      [2, 4],
    ]),
  ).toBe(0);
  expect(slopeOf([[0, 4]])).toBeNaN();
});
