import { expect, test } from 'vitest';
import { say } from './say';

test('a code and its values become words in either language', () => {
  const message = { code: 'too-many-characters', values: { most: 2000 } } as const;
  expect(say(message, 'en')).toBe('use at most 2,000 characters');
  expect(say(message, 'sr')).toBe('користите највише 2.000 знакова');
});

test('a message within a message is read in the same language', () => {
  const message = {
    code: 'lost-damaged-fault',
    values: { path: 'records/a.json', fault: { code: 'picture-misnamed' } },
  } as const;
  expect(say(message, 'sr')).toBe(
    'records/a.json: оштећено (слика није оно што њено име каже); историја нема исправно стање: напишите поново',
  );
});
