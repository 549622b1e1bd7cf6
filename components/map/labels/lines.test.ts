import { expect, test } from 'vitest';
import { linesOf } from './lines';

const widthOf = (words: string) => words.length;

test('a short text is one line', () => {
  expect(linesOf('Niš is freed', 20, widthOf)).toEqual(['Niš is freed']);
});

test('a long text is broken between words into lines of about equal length', () => {
  expect(linesOf('The 4th Guards Mechanized Corps goes into battle', 28, widthOf)).toEqual([
    'The 4th Guards Mechanized',
    'Corps goes into battle',
  ]);
});

test('no word is broken', () => {
  expect(linesOf('Smederevska Palanka', 5, widthOf)).toEqual(['Smederevska', 'Palanka']);
});
