import { expect, test } from 'vitest';
import { DAY } from '../../data/time/span';
import { follow, windowFor, zoomed } from './window';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 0, 31) };

test('a moment within the period opens on the whole period, one outside on its own year', () => {
  expect(windowFor(Date.UTC(1944, 9, 14), period).start).toBeLessThan(period.start);
  const memory = windowFor(Date.UTC(1962, 0, 1), period);
  expect(memory.end - memory.start).toBe(365 * DAY);
});

test('the window stays while the moment is in it and turns a page when it leaves', () => {
  const window = { start: 0, end: 100 * DAY };
  expect(follow(50 * DAY, window)).toBeNull();
  const next = follow(101 * DAY, window);
  expect(next).toEqual({ start: 91 * DAY, end: 191 * DAY });
});

test('zooming keeps the point in question where it is', () => {
  const window = { start: 0, end: 100 };
  expect(zoomed(window, 0.5, 20)).toEqual({ start: 10, end: 60 });
});
