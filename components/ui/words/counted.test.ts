import { expect, test } from 'vitest';
import { inEnglish, inSerbian } from '../../../data/text/plural';
import { fillCounted } from './counted';

test('a count is read with the form of the word that goes with it, in both languages', () => {
  const english = inEnglish('{count} record', '{count} records');
  const serbian = inSerbian('{count} догађај', '{count} догађаја', '{count} догађаја');
  expect(fillCounted(english, 'en', 1)).toBe('1 record');
  expect(fillCounted(english, 'en', 2)).toBe('2 records');
  expect(fillCounted(serbian, 'sr', 21)).toBe('21 догађај');
  expect(fillCounted(serbian, 'sr-Cyrl', 1)).toBe('1 догађај');
  expect(fillCounted(serbian, 'sr-Latn', 5)).toBe('5 догађаја');
});
