import { expect, test } from 'vitest';
import { sayStored } from './stored-words';

test('what the desk wrote into the history is read in the language of the desk', () => {
  expect(sayStored('handed in for review', 'sr')).toBe('предато на преглед');
  expect(sayStored('handed in for review', 'en')).toBe('handed in for review');
  expect(sayStored('published, and refused', 'sr')).toBe('објављивање, одбијено');
});

test('a reason that goes on with words of a curator keeps them as they are', () => {
  expect(sayStored('sent back: the date is wrong', 'sr')).toBe('враћено: the date is wrong');
  expect(sayStored('taken back: draft saved', 'sr')).toBe('поништено: нацрт сачуван');
  expect(sayStored('the date is checked', 'sr')).toBe('the date is checked');
});
