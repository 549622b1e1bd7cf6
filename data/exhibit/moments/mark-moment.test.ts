import { expect, test } from 'vitest';
import { someEvent } from '../../testing/some-event';
import { DAY } from '../../time/span';
import { markMoment } from './mark-moment';

const { span } = someEvent(14);
const wide = { start: span.start - 2 * DAY, end: span.end + 2 * DAY };

test('an event that is known to the day has its mark where that day starts', () => {
  expect(markMoment({ when: '1944-10-14', span })).toBe(span.start);
  expect(markMoment({ when: '1944-10-14/1944-10-20~', span: wide })).toBe(wide.start);
});

test('an event of an uncertain date has its mark in the middle of its range', () => {
  for (const when of ['1944-10-14~', '1944-10', '1944', '1944-10-12~/1944-10-16~'])
    expect(markMoment({ when, span: wide })).toBeCloseTo((wide.start + wide.end) / 2);
});
