import { expect, test } from 'vitest';
import { someEvent } from '../../testing/some-event';
import { momentInWords } from './moment-words';

const at = Date.UTC(1944, 9, 14);

test('a moment reads as its day', () => {
  expect(momentInWords(at, null, 'en')).toBe('14 October 1944');
  expect(momentInWords(at, someEvent(14), 'en')).toBe('14 October 1944');
});

test('a chosen event dated to a month or a year is not given a day', () => {
  const about = someEvent(14, { aboutDays: 2, date: 'about 14 October 1944' });
  expect(momentInWords(at, about, 'en')).toBe('about 14 October 1944');
  const month = someEvent(14, { when: '1944-10', date: 'October 1944' });
  expect(momentInWords(at, month, 'en')).toBe('October 1944');
});

test('away from the chosen event the moment reads as its day again', () => {
  const about = someEvent(14, { aboutDays: 2, date: 'about 14 October 1944' });
  expect(momentInWords(Date.UTC(1944, 10, 20), about, 'en')).toBe('20 November 1944');
});
