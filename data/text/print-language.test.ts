import { expect, test } from 'vitest';
import { printLanguage } from './print-language';

test('a name in the letters of its source has the language of the source', () => {
  expect(printLanguage('Милован Ђилас', 'sr-Cyrl')).toBe('sr-Cyrl');
  expect(printLanguage('Сергей Лавренов', 'ru')).toBe('ru');
  expect(printLanguage('Milovan Djilas', 'en')).toBe('en');
  expect(printLanguage('Milovan Đilas', 'sr-Latn')).toBe('sr-Latn');
});

test('a name in other letters is tagged by its script alone', () => {
  expect(printLanguage('Совинформбюро', 'en')).toBe('und-Cyrl');
  expect(printLanguage('Earl F. Ziemke', 'ru')).toBe('und-Latn');
  expect(printLanguage('Милован Ђилас', 'sr-Latn')).toBe('und-Cyrl');
});

test('letters of both scripts, or none, leave the language of the source', () => {
  expect(printLanguage('TASS / ТАСС', 'ru')).toBe('ru');
  expect(printLanguage('1944', 'en')).toBe('en');
});
