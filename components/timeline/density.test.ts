import { expect, test } from 'vitest';
import { DAY } from '../../data/time/span';
import { densityOver } from './density';

const window = { start: 0, end: 10 * DAY };
const event = (from: number, days = 1) => ({
  span: { start: from * DAY, end: (from + days) * DAY - 1 },
});

test('the days on which most happened stand highest', () => {
  const heights = densityOver([event(2), event(2), event(7)])(window, 10);
  expect(heights[2]).toBeCloseTo(1);
  expect(heights[7]).toBeCloseTo(0.5);
  expect(heights[5]).toBeCloseTo(0);
});

test('an event without an exact day raises no peak', () => {
  const heights = densityOver([event(0, 10), event(4)])(window, 10);
  expect(heights[4]).toBeCloseTo(1);
  expect(heights[8]).toBeLessThan(0.2);
});

test('what lies outside the window is left out, and an empty window is flat', () => {
  expect(
    densityOver([event(20), event(-5)])(window, 10).every((height) => Math.abs(height) < 1e-9),
  ).toBe(true);
});
