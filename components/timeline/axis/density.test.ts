import { expect, test } from 'vitest';
import { DAY } from '../../../data/time/span';
import { densityOver } from './density';

const days = Array.from({ length: 11 }, (_, index) => index * DAY);
const event = (from: number, days = 1) => ({
  span: { start: from * DAY, end: (from + days) * DAY - 1 },
});

test('the days on which most happened stand highest', () => {
  const heights = densityOver([event(2), event(2), event(7)])(days);
  expect(heights[2]).toBeCloseTo(1);
  expect(heights[7]).toBeCloseTo(0.5);
  expect(heights[5]).toBeCloseTo(0);
});

test('an event without an exact day raises no peak', () => {
  const heights = densityOver([event(0, 10), event(4)])(days);
  expect(heights[4]).toBeCloseTo(1);
  expect(heights[8]).toBeLessThan(0.2);
});

test('what lies outside the window is left out, and an empty window is flat', () => {
  expect(densityOver([event(20), event(-5)])(days).every((height) => Math.abs(height) < 1e-9)).toBe(
    true,
  );
});

test('a day on which as much happened is as high where the scale is wider', () => {
  const heights = densityOver([event(0), event(4)])([0, DAY, 3 * DAY, 4 * DAY, 4.5 * DAY, 5 * DAY]);
  expect(heights.map((height) => Math.round(height))).toEqual([1, 0, 0, 1, 1]);
});
