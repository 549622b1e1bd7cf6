import { expect, test } from 'vitest';
import { say } from './say';

test('a code and its values become words in either language', () => {
  const message = { code: 'too-many-characters', values: { most: 2000 } } as const;
  expect(say(message, 'en')).toBe('use at most 2,000 characters');
  expect(say(message, 'sr')).toBe('користите највише 2.000 знакова');
});
