import { expect, test } from 'vitest';
import { readDate, spanOf } from './edtf';
import { isoDay } from './span';

test.each([
  ['1944-10-20', '1944-10-20', '1944-10-20'],
  ['1944-10-01', '1944-10-01', '1944-10-01'],
  ['1944-02-29', '1944-02-29', '1944-02-29'],
  ['1944-12-31', '1944-12-31', '1944-12-31'],
  ['1944-10', '1944-10-01', '1944-10-31'],
  ['1944-02', '1944-02-01', '1944-02-29'],
  ['1945-02', '1945-02-01', '1945-02-28'],
  ['1944', '1944-01-01', '1944-12-31'],
  ['1944-10-25/1944-10-31', '1944-10-25', '1944-10-31'],
  ['1944-12-30/1945-01-03', '1944-12-30', '1945-01-03'],
  ['1944-09/1944-11', '1944-09-01', '1944-11-30'],
  ['1941/2016', '1941-01-01', '2016-12-31'],
  ['1944-10-14/1944-11', '1944-10-14', '1944-11-30'],
  ['1944-10-29~', '1944-10-29', '1944-10-29'],
  ['1944-10~', '1944-10-01', '1944-10-31'],
  ['1944-10-25~/1944-10-29~', '1944-10-25', '1944-10-29'],
  ['1944?', '1944-01-01', '1944-12-31'],
])('%s reaches from the start of %s to the end of %s', (text, first, last) => {
  const { start, end } = spanOf(text);
  expect([isoDay(start), isoDay(end)]).toEqual([first, last]);
  expect(start % 86_400_000).toBe(-0);
  expect(isoDay(end + 1)).not.toBe(last);
});

test.each([
  ['an open end', '1944-10-20/..'],
  ['an open end in the older writing', '1944-10-20/'],
  ['an open beginning', '../1944-10-20'],
  ['an open beginning in the older writing', '/1944-10-20'],
  ['a season', '1944-23'],
  ['a time', '1944-10-20T12:00:00Z'],
  ['an interval backwards', '1944-10-20/1944-10-14'],
  ['an interval of three', '1944/1945/1946'],
  ['a thirteenth month', '1944-13-01'],
  ['a thirty-first of November', '1944-11-31'],
  ['a leap day in a year that has none', '1943-02-29'],
  ['a leap day in an interval that has none', '1943-02-20/1943-02-29'],
  ['digits without hyphens, which the library takes for milliseconds', '19441020'],
  ['an unknown digit', '1944-1X'],
  ['an unknown day', '1944-10-XX'],
  ['a decade', '194'],
  ['a day with one digit', '1944-10-1'],
  ['a doubt on one part alone', '1944-~10-20'],
  ['words', '20 October 1944'],
  ['nothing', ''],
  ['a year before 1800', '1799-12-31'],
  ['a year after 2100', '2101'],
])('%s is no date: "%s"', (_what, text) => {
  expect(readDate(text)).toBeNull();
});

test.each([
  ['1944-10-20', 'day', false, false],
  ['1944-10', 'month', false, false],
  ['1944', 'year', false, false],
  ['1944-10-25/1944-10-31', 'day', true, false],
  ['1944-10-14/1944-11', 'month', true, false],
  ['1944-10-29~', 'day', false, true],
  ['1944-10-25/1944-10-29~', 'day', true, true],
  ['1944-10?', 'month', false, true],
])(
  '%s is known to the %s (an interval: %s, doubtful: %s)',
  (text, precision, interval, doubtful) => {
    expect(readDate(text)).toMatchObject({ precision, interval, doubtful });
  },
);

test('a date with "about" is widened by the days that its record gives', () => {
  const { start, end } = spanOf('1944-10-29~', 3);
  expect([isoDay(start), isoDay(end)]).toEqual(['1944-10-26', '1944-11-01']);
});

test('the span of what is no date is an error that names the text', () => {
  expect(() => spanOf('1944-13-01')).toThrow('not an EDTF date: 1944-13-01');
});

test('a date read again is the same', () => {
  expect(readDate('1944-10-20')).toBe(readDate('1944-10-20'));
});
