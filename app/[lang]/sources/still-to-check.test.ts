import { expect, test } from 'vitest';
import { wordsIn } from '../../../components/ui/words/words';
import { stillToCheck } from './still-to-check';

const words = wordsIn('en').registers.sources;
const book = { checked: 'confirmed', year: '1988' } as const;

test('a source seen in full, cited by page, leaves nothing to check', () => {
  expect(stillToCheck(book, { unlocated: 0 }, words)).toEqual([]);
});

test('a source seen in part says so', () => {
  expect(stillToCheck({ ...book, checked: 'partly' }, { unlocated: 0 }, words)).toEqual([
    words.partly,
  ]);
});

test('of what is printed, pages and the year are asked for', () => {
  expect(stillToCheck({ checked: 'confirmed' }, { unlocated: 3 }, words)).toEqual([
    'Citations without a page: 3.',
    words.year,
  ]);
});

test('of a page of the web they are not', () => {
  const page = { checked: 'confirmed', url: 'https://example.org/' } as const;
  expect(stillToCheck(page, { unlocated: 3 }, words)).toEqual([]);
});
