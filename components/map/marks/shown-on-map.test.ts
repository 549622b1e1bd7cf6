import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { shownOnMap } from './shown-on-map';

const day = (date: number) => Date.UTC(1944, 9, date);
const days = { when: '1944-10-14/1944-10-16', span: { start: day(14), end: day(17) - 1 } };

test('a town that was freed in three days has its mark from the last of them on', () => {
  const freed = someEvent(14, { ...days, effect: 'freed' });
  expect(shownOnMap(freed).start).toBe(day(16));
  const about = { ...days, aboutDays: 2, span: { start: day(12), end: day(19) - 1 } };
  expect(shownOnMap(someEvent(14, { ...about, effect: 'freed' })).start).toBe(day(16));
});

test('whatever else lasts for days has its mark from the first of them on', () => {
  expect(shownOnMap(someEvent(14, { ...days, kind: 'battle' })).start).toBe(day(14));
  expect(shownOnMap(someEvent(14, { effect: 'freed' }))).toEqual({
    start: day(14),
    end: day(18) - 1,
  });
});
