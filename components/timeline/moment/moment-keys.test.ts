import { expect, test } from 'vitest';
import { isoDay } from '../../../data/time/span';
import { dayAfterKey } from './moment-keys';

const period = { start: Date.UTC(1944, 7, 23), end: Date.UTC(1945, 1, 1) - 1 };
const after = (key: string, month: number, day: number) => {
  const to = dayAfterKey(key, Date.UTC(1944, month - 1, day, 15), period);
  return to === null ? null : isoDay(to);
};

test('an arrow leads to the day before or after', () => {
  expect(after('ArrowRight', 10, 31)).toBe('1944-11-01');
  expect(after('ArrowUp', 10, 14)).toBe('1944-10-15');
  expect(after('ArrowLeft', 10, 14)).toBe('1944-10-13');
  expect(after('ArrowDown', 10, 1)).toBe('1944-09-30');
});

test('Page Up and Page Down lead a month on and back, to the last day of a shorter one', () => {
  expect(after('PageUp', 10, 14)).toBe('1944-11-14');
  expect(after('PageDown', 10, 31)).toBe('1944-09-30');
});

test('Home and End lead to the first and the last day of the period', () => {
  expect(after('Home', 10, 14)).toBe('1944-08-23');
  expect(after('End', 10, 14)).toBe('1945-01-31');
});

test('other keys lead nowhere', () => {
  expect(after('Tab', 10, 14)).toBeNull();
});
