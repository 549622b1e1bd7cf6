import { expect, test } from 'vitest';
import { DAY } from '../../time/span';
import { denseStretch } from './dense-stretch';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 1, 1) - 1 };
const on = (month: number, day: number, count = 1) =>
  Array.from({ length: count }, () => {
    const start = Date.UTC(1944, month - 1, day);
    return { span: { start, end: start + DAY - 1 } };
  });

test('the months in which most of a period happened are its dense stretch', () => {
  const events = [...on(9, 12, 30), ...on(10, 14, 81), ...on(11, 9, 7), ...on(13, 3, 4)];
  expect(denseStretch(events, period)).toEqual({
    start: Date.UTC(1944, 8, 1),
    end: Date.UTC(1944, 10, 1) - 1,
  });
});

test('a period whose events are spread evenly has none', () => {
  const events = [9, 10, 11, 12, 13].flatMap((month) => on(month, 5, 10));
  expect(denseStretch(events, period)).toBeNull();
  expect(denseStretch([], period)).toBeNull();
});

test('events outside the period do not count', () => {
  const events = [...on(9, 12, 30), ...on(10, 14, 30), ...on(40, 1, 500)];
  expect(denseStretch(events, period)?.start).toBe(Date.UTC(1944, 8, 1));
});
