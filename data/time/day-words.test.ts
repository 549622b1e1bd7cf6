import { expect, test } from 'vitest';
import { dateInWords } from './date-words';
import { dayInWords, monthInWords } from './day-words';

test.each([
  ['1944-10-20', '20 October 1944', '20. октобра 1944.', '20. oktobra 1944.'],
  ['1944-10', 'October 1944', 'октобар 1944.', 'oktobar 1944.'],
  ['1962', '1962', '1962.', '1962.'],
  ['1944-10-25/1944-10-29', '25–29 October 1944', '25.–29. октобра 1944.', '25.–29. oktobra 1944.'],
  [
    '1944-09-29/1944-10-02',
    '29 September – 2 October 1944',
    '29. септембра – 2. октобра 1944.',
    '29. septembra – 2. oktobra 1944.',
  ],
  [
    '1944-12-30/1945-01-03',
    '30 December 1944 – 3 January 1945',
    '30. децембра 1944. – 3. јануара 1945.',
    '30. decembra 1944. – 3. januara 1945.',
  ],
  [
    '1944-09/1944-11',
    'September – November 1944',
    'септембар – новембар 1944.',
    'septembar – novembar 1944.',
  ],
  [
    '1944-11/1945-01',
    'November 1944 – January 1945',
    'новембар 1944. – јануар 1945.',
    'novembar 1944. – januar 1945.',
  ],
  ['1941/2016', '1941–2016', '1941.–2016.', '1941.–2016.'],
  ['1944-10-29~', 'about 29 October 1944', 'око 29. октобра 1944.', 'oko 29. oktobra 1944.'],
  ['1944-10~', 'about October 1944', 'око октобра 1944.', 'oko oktobra 1944.'],
  [
    '1944-09~/1944-11~',
    'about September – November 1944',
    'око септембра – новембра 1944.',
    'oko septembra – novembra 1944.',
  ],
  [
    '1944-10-25~/1944-10-29~',
    'about 25–29 October 1944',
    'око 25.–29. октобра 1944.',
    'oko 25.–29. oktobra 1944.',
  ],
  ['1962~', 'about 1962', 'око 1962.', 'oko 1962.'],
  ['1944-06-01', '1 June 1944', '1. јуна 1944.', '1. juna 1944.'],
  ['1944-08-31', '31 August 1944', '31. августа 1944.', '31. avgusta 1944.'],
])('%s is said as people say it in each language', (when, en, cyrillic, latin) => {
  expect(dateInWords(when, 'en')).toBe(en);
  expect(dateInWords(when, 'sr-Cyrl')).toBe(cyrillic);
  expect(dateInWords(when, 'sr-Latn')).toBe(latin);
});

test('the first and the last moment of a day are said as that day', () => {
  expect(dayInWords(Date.UTC(1944, 9, 20), 'en')).toBe('20 October 1944');
  expect(dayInWords(Date.UTC(1944, 9, 21) - 1, 'sr-Cyrl')).toBe('20. октобра 1944.');
});

test('a month on the axis has no day before it, so Serbian takes the nominative', () => {
  expect(monthInWords(Date.UTC(1944, 9, 1), 'en')).toBe('October 1944');
  expect(monthInWords(Date.UTC(1944, 9, 1), 'sr-Latn')).toBe('oktobar 1944.');
});

test('putting what is no date into words is an error that names the text', () => {
  expect(() => dateInWords('soon', 'en')).toThrow('not an EDTF date: soon');
});
