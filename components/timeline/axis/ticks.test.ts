import { expect, test } from 'vitest';
import { DAY } from '../../../data/time/span';
import { timeScale } from '../place/time-scale';
import { ticksOf } from './ticks';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 1, 1) - 1 };
const dense = { start: Date.UTC(1944, 8, 1), end: Date.UTC(1944, 10, 1) - 1 };

function ticks(width: number, window = period, stretched = true) {
  const { drawn } = timeScale(period, stretched ? dense : null);
  const [from, to] = [drawn(window.start), drawn(window.end)];
  const xOf = (at: number) => ((drawn(at) - from) / (to - from)) * width;
  return ticksOf({ window, xOf, letter: 8, language: 'en' });
}

test('each month has its name where it begins, as long as it has room', () => {
  expect(ticks(1800).titles.map(({ text }) => text)).toEqual([
    'Aug',
    'September 1944',
    'October 1944',
    'November 1944',
    'December 1944',
    'January 1945',
  ]);
  const narrow = ticks(390).titles.map(({ text }) => text);
  expect(narrow).toEqual(['September 1944', 'October 1944', 'Nov', 'Dec', 'Jan']);
});

test('where days are drawn wider more of them have their number', () => {
  const { labels } = ticks(1800);
  const end = labels.findIndex(({ text }, index) => index > 3 && text === '1');
  const september = labels.slice(0, end).filter(({ x }) => x > 100);
  expect(september.length).toBeGreaterThan(12);
  const last = labels.slice(-4).map(({ text }) => text);
  expect(last).toContain('20');
});

test('labels never run into one another', () => {
  for (const width of [300, 390, 700, 1000, 1900]) {
    const { titles, labels } = ticks(width);
    for (const row of [titles, labels])
      for (const [index, { x, text }] of row.entries())
        expect(x + text.length * 8).toBeLessThanOrEqual(row[index + 1]?.x ?? width);
  }
});

test('over decades the axis shows years', () => {
  const decades = { start: Date.UTC(1941, 0, 1), end: Date.UTC(2017, 0, 1) };
  const { titles, labels } = ticks(1200, decades);
  expect(titles).toEqual([]);
  expect(labels.map(({ text }) => text)).toContain('1950');
});

test('two weeks have a number for each day', () => {
  const window = { start: Date.UTC(1944, 9, 10), end: Date.UTC(1944, 9, 24) };
  expect(ticks(1000, window).labels).toHaveLength(14);
  expect(ticks(1000, { ...window, end: window.end + DAY }).titles).toHaveLength(1);
});
