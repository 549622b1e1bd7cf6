import { expect, test } from 'vitest';
import { briefGap, gapInWords } from './gap-words';
import { wordsIn } from './words';

const inEnglish = (least: number, most: number, about = false) =>
  gapInWords({ least, most, about }, wordsIn('en').exchange, 'en');
const inSerbian = (least: number, most: number, about = false) =>
  gapInWords({ least, most, about }, wordsIn('sr-Cyrl').exchange, 'sr-Cyrl');

test('the time to an answer is said in days, with its doubt', () => {
  expect(inEnglish(2, 2)).toBe('2 days later');
  expect(inEnglish(1, 1)).toBe('1 day later');
  expect(inEnglish(2, 6, true)).toBe('about 2 to 6 days later');
  expect(inEnglish(0, 4)).toBe('within 4 days');
  expect(inEnglish(0, 8, true)).toBe('within about 8 days');
  expect(inEnglish(0, 0)).toBe('on the same day');
});

test('from three months on it is said in months', () => {
  expect(inEnglish(154, 186)).toBe('5 to 6 months later');
  expect(inEnglish(89, 89)).toBe('89 days later');
});

test('Serbian counts in its own forms', () => {
  expect(inSerbian(1, 1)).toBe('1 дан касније');
  expect(inSerbian(2, 2)).toBe('2 дана касније');
  expect(inSerbian(21, 21)).toBe('21 дан касније');
  expect(inSerbian(154, 186, true)).toBe('око 5 до 6 месеци касније');
});

test('on the timeline a gap of time is written without more words', () => {
  expect(briefGap({ least: 2, most: 2, about: false }, wordsIn('en').exchange, 'en')).toBe(
    '2 days',
  );
});
