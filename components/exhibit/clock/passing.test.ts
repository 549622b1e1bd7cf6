import { expect, test } from 'vitest';
import { DAY } from '../../../data/time/span';
import { lineAt, passed, stillOf } from './passing';

const day = (month: number, date: number) => Date.UTC(1944, month - 1, date);
const span = { start: day(8, 23), end: day(12, 31) };
const line = (event: string, at: number, seconds = 4) => ({ event, text: event, at, seconds });
const lines = [
  line('crossing', day(9, 22)),
  line('assault', day(10, 14)),
  line('niš', day(10, 15)),
];
const moving = { span, pace: 2.5, lines, still: false };

/** The seconds that play takes from one moment to another. */
function secondsBetween(from: number, to: number, passing: typeof moving): number {
  let [at, seconds] = [from, 0];
  for (; at < to && seconds < 1000; seconds += 0.05) at = passed(at, 50, passing);
  return seconds;
}

test('play slows at a line until it is read, and goes on faster', () => {
  expect(secondsBetween(day(9, 22), day(9, 25), moving)).toBeCloseTo(4, 0);
  expect(secondsBetween(day(9, 25), day(10, 5), moving)).toBeCloseTo(2.5, 0);
});

test('lines of neighbouring days each have their time', () => {
  expect(secondsBetween(day(10, 14), day(10, 15), moving)).toBeCloseTo(4, 0);
  expect(lineAt(lines, day(10, 14) + DAY / 2)?.event).toBe('assault');
  expect(lineAt(lines, day(10, 15))?.event).toBe('niš');
});

test('at no pace is a line gone before it is read', () => {
  expect(secondsBetween(day(9, 22), day(9, 25), { ...moving, pace: 6 })).toBeCloseTo(4, 0);
  expect(secondsBetween(day(9, 22), day(9, 25), { ...moving, pace: 0.5 })).toBeCloseTo(6, 0);
});

test('a frame that is longer than a stretch ends in the next one', () => {
  expect(passed(day(9, 21), 4500, moving)).toBeCloseTo(day(9, 26), -7);
  expect(passed(day(12, 30), 5000, moving)).toBe(span.end);
});

test('where motion is unwelcome play holds the day of each line, and leaves out all others', () => {
  const still = { ...moving, still: true };
  expect(stillOf(passed(day(9, 22), 5400, still), lines)).toBe(day(9, 22));
  expect(passed(day(9, 22), 5600, still)).toBeGreaterThanOrEqual(day(10, 14));
  expect(stillOf(passed(day(9, 22), 5600, still), lines)).toBe(day(10, 14));
  expect(passed(day(9, 24), 100, still)).toBeGreaterThanOrEqual(day(10, 14));
  expect(passed(day(10, 16), 100, still)).toBe(span.end);
});

test('before the first line and three days after one, nothing is said', () => {
  expect(lineAt(lines, day(9, 1))).toBeNull();
  expect(lineAt(lines, day(9, 26))).toBeNull();
});
