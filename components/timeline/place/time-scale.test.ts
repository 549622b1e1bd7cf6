import { expect, test } from 'vitest';
import { DAY } from '../../../data/time/span';
import { timeScale } from './time-scale';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 1, 1) };
const dense = { start: Date.UTC(1944, 8, 1), end: Date.UTC(1944, 10, 1) };
const scale = timeScale(period, dense);

test('the months in which most happened have two thirds of the width', () => {
  const width = scale.drawn(dense.end) - scale.drawn(dense.start);
  expect(width / (period.end - period.start)).toBeCloseTo(2 / 3);
  const day = (at: number) => scale.drawn(at + DAY) - scale.drawn(at);
  expect(day(Date.UTC(1944, 9, 14))).toBeGreaterThan(3 * day(Date.UTC(1944, 11, 14)));
});

test('the days before and after them are equally wide', () => {
  const day = (at: number) => scale.drawn(at + DAY) - scale.drawn(at);
  expect(day(Date.UTC(1944, 7, 25))).toBeCloseTo(day(Date.UTC(1944, 11, 14)), 0);
});

test('a drawn time leads back to its moment, and outside of the period it is the moment', () => {
  for (const at of [period.start - 400 * DAY, period.start, dense.start + DAY, dense.end + DAY])
    expect(scale.real(scale.drawn(at))).toBeCloseTo(at, -1);
  expect(scale.drawn(Date.UTC(1948, 5, 28))).toBe(Date.UTC(1948, 5, 28));
});

test('without a dense stretch all days are equally wide', () => {
  expect(timeScale(period, null).drawn(dense.start)).toBe(dense.start);
});
