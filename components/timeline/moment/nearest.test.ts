import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { DAY } from '../../../data/time/span';
import type { PlacedItem } from '../place/room';
import { nearestItem } from './nearest';

const window = { start: Date.UTC(1944, 9, 1), end: Date.UTC(1944, 10, 1) };
const item = (day: number, otherwise: Parameters<typeof someEvent>[1] = {}): PlacedItem => ({
  event: someEvent(day, otherwise),
  band: 'advance',
  row: 0,
  title: null,
  centred: false,
});
const at = (day: number) => Date.UTC(1944, 9, day, 9);
const nearest = (items: readonly PlacedItem[], day: number) =>
  nearestItem(items, at(day), { window, told: null })?.event.id;

test('the mark nearest to the moment is that of its day, or of the day beside it', () => {
  const items = [item(8), item(14), item(20)];
  expect(nearest(items, 14)).toBe('event-14');
  expect(nearest(items, 18)).toBe('event-20');
});

test('of the marks of one day it is the most important', () => {
  const items = [
    item(14, { id: 'small', importance: 1 }),
    item(14, { id: 'great', importance: 5 }),
  ];
  expect(nearest(items, 14)).toBe('great');
});

test('an uncertain date counts by the farther end of its range', () => {
  const start = Date.UTC(1944, 9, 1);
  const month = {
    id: 'month',
    importance: 5,
    when: '1944-10',
    span: { start, end: start + 31 * DAY },
  };
  expect(nearest([item(1, month), item(17)], 14)).toBe('event-17');
  expect(nearest([item(1, month)], 14)).toBe('month');
});

test('a reported crime is no headline beside the moment', () => {
  const report = item(14, { id: 'report', kind: 'report', lane: 'reports', importance: 5 });
  expect(nearest([report], 14)).toBeUndefined();
  expect(nearest([report, item(12)], 14)).toBe('event-12');
});

test('a mark four days away is not near', () => {
  expect(nearest([item(18)], 14)).toBeUndefined();
});

test('without a mark in the window there is none', () => {
  expect(
    nearestItem([item(8)], at(8), { window: { start: at(20), end: at(25) }, told: null }),
  ).toBeNull();
});

test('while play tells of an event its title is written, however far the day has run on', () => {
  const items = [item(10), item(14)];
  expect(nearestItem(items, at(14), { window, told: 'event-10' })?.event.id).toBe('event-10');
});
