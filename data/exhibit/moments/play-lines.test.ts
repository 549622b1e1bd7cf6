import { expect, test } from 'vitest';
import { someEvent } from '../../testing/some-event';
import { DAY } from '../../time/span';
import { playLinesOf } from './play-lines';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 1, 1) - 1 };
const told = (day: number, id: string, importance = 4) =>
  someEvent(day, { id, importance, playLine: `This line says what ${id} was about.` });

test('play says the lines in the order of their moments, and each by itself', () => {
  const lines = playLinesOf(
    [told(20, 'late'), told(14, 'first', 5), told(14, 'second')],
    [],
    period,
  );
  expect(lines.map(({ event }) => event)).toEqual(['first', 'second', 'late']);
  expect((lines[1]?.at ?? 0) - (lines[0]?.at ?? 0)).toBe(DAY / 3);
});

test('of one moment, messages are told as their exchange has them', () => {
  const step = (event: string) => ({ event });
  const exchange = {
    id: 'exchange',
    checked: 'confirmed' as const,
    serbianReviewed: false,
    title: 'An exchange',
    words: [],
    steps: [step('complaint'), step('answer')],
    sources: [],
  };
  const other = { ...exchange, id: 'other', steps: [step('answer'), step('later')] };
  const events = [told(27, 'answer', 5), told(27, 'complaint')];
  const lines = playLinesOf(events, [other, exchange], period);
  expect(lines.map(({ event }) => event)).toEqual(['complaint', 'answer']);
});

test('what lies outside the period has no line in play', () => {
  const outside = someEvent(14, {
    playLine: 'Later.',
    when: '1948-03-27',
    span: { start: Date.UTC(1948, 2, 27), end: Date.UTC(1948, 2, 28) - 1 },
  });
  expect(playLinesOf([outside], [], period)).toEqual([]);
});

test('however many lines there are, play takes at most two and a half minutes, and keeps what matters most', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    told(1 + (index % 30), `event-${index}`, index % 10 === 0 ? 5 : 4),
  );
  const lines = playLinesOf(many, [], period);
  expect(lines.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(150);
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter(({ event }) => Number(event.slice(6)) % 10 === 0)).toHaveLength(
    Math.min(30, lines.length),
  );
});
