import { expect, test } from 'vitest';
import { isoDay } from '../../data/time/span';
import { monthsOf } from './months';

test('the months of a stretch are whole, and go on over the end of a year', () => {
  const months = monthsOf({ start: Date.UTC(1944, 10, 23), end: Date.UTC(1945, 0, 31) });
  expect(months.map(({ start, end }) => [isoDay(start), isoDay(end)])).toEqual([
    ['1944-11-01', '1944-11-30'],
    ['1944-12-01', '1944-12-31'],
    ['1945-01-01', '1945-01-31'],
  ]);
});
