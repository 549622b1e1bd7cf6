import { expect, test } from 'vitest';
import { someEvent } from '../testing/some-event';
import { momentInWords } from './moment-words';

const at = Date.UTC(1944, 9, 14);

test('a moment is its day', () => {
  expect(momentInWords(at, null, 'en')).toBe('14 October 1944');
  expect(momentInWords(at, someEvent(14), 'en')).toBe('14 October 1944');
});

test('a chosen event whose date is no day is not given one', () => {
  const about = someEvent(14, { aboutDays: 2, date: 'about 14 October 1944' });
  expect(momentInWords(at, about, 'en')).toBe('about 14 October 1944');
  const month = someEvent(14, { when: '1944-10', date: 'October 1944' });
  expect(momentInWords(at, month, 'en')).toBe('October 1944');
});

test('away from the chosen event the moment is a day again', () => {
  const about = someEvent(14, { aboutDays: 2, date: 'about 14 October 1944' });
  expect(momentInWords(Date.UTC(1944, 10, 20), about, 'en')).toBe('20 November 1944');
});
