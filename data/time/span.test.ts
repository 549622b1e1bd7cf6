import { expect, test } from 'vitest';
import { clamp, contains, DAY, dayFrom, dayOf, isoDay, overlaps, type Span, widen } from './span';

const october: Span = { start: Date.UTC(1944, 9, 1), end: Date.UTC(1944, 10, 1) - 1 };

test('a span contains its first and its last moment, and neither neighbour', () => {
  expect(contains(october, october.start)).toBe(true);
  expect(contains(october, october.end)).toBe(true);
  expect(contains(october, october.start - 1)).toBe(false);
  expect(contains(october, october.end + 1)).toBe(false);
});

test('spans overlap when they share a moment', () => {
  const lastDay: Span = { start: Date.UTC(1944, 9, 31), end: october.end };
  const november: Span = { start: october.end + 1, end: Date.UTC(1944, 11, 1) - 1 };
  expect(overlaps(october, lastDay)).toBe(true);
  expect(overlaps(lastDay, october)).toBe(true);
  expect(overlaps(october, november)).toBe(false);
});

test('a moment outside is brought to the nearer end', () => {
  expect(clamp(Date.UTC(1941, 3, 6), october)).toBe(october.start);
  expect(clamp(Date.UTC(1944, 9, 20), october)).toBe(Date.UTC(1944, 9, 20));
  expect(clamp(Date.UTC(2016, 9, 20), october)).toBe(october.end);
});

test('a span is widened by whole days at both ends', () => {
  expect(widen(october, 3)).toEqual({ start: Date.UTC(1944, 8, 28), end: october.end + 3 * DAY });
});

test('the day of a moment is the UTC day, also before 1970 and in its last millisecond', () => {
  expect(dayOf(Date.UTC(1944, 9, 20, 23, 59, 59, 999))).toBe(Date.UTC(1944, 9, 20));
  expect(dayOf(Date.UTC(1944, 9, 20))).toBe(Date.UTC(1944, 9, 20));
  expect(dayOf(Date.UTC(2016, 4, 1, 13))).toBe(Date.UTC(2016, 4, 1));
});

test('a day is written and read back as the same day, whatever the time zone', () => {
  for (let at = Date.UTC(1944, 0, 1); at < Date.UTC(1946, 0, 1); at += DAY) {
    expect(dayFrom(isoDay(at))).toBe(at);
  }
});

test.each([
  '1944-13-01',
  '1944-02-30',
  '1943-02-29',
  '1944-10',
  '1944',
  '44-10-20',
  '1944-10-20T12:00',
  '',
])('"%s" is no day', (text) => {
  expect(dayFrom(text)).toBeNull();
});
