import { expect, test } from 'vitest';
import type { DatedEvent } from '../../data/queries';
import { DAY } from '../../data/time/span';
import { densityOf } from './density';

const window = { start: 0, end: 10 * DAY };
const event = (from: number, days = 1) =>
  ({ span: { start: from * DAY, end: (from + days) * DAY - 1 } }) as DatedEvent;

test('the days on which most happened stand highest', () => {
  const heights = densityOf([event(2), event(2), event(7)], window, 10);
  expect(heights[2]).toBe(1);
  expect(heights[7]).toBe(0.5);
  expect(heights[5]).toBe(0);
});

test('an event without an exact day raises no peak', () => {
  const heights = densityOf([event(0, 10), event(4)], window, 10);
  expect(heights[4]).toBe(1);
  expect(heights[8]).toBeLessThan(0.2);
});

test('what lies outside the window is left out, and an empty window is flat', () => {
  expect(densityOf([event(20), event(-5)], window, 10).every((height) => height === 0)).toBe(true);
});
