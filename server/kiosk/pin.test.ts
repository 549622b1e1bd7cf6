import { expect, test } from 'vitest';
import { hashPin, pinLock } from './pin';

test('the right PIN opens, and its hash does not reveal it', () => {
  // Four digits would be in a hash by chance, one time in a thousand.
  const hash = hashPin('271828182845');
  expect(hash).not.toContain('271828182845');
  expect(pinLock(hash)('271828182845')).toBe('right');
});

test('the same PIN has a different hash each time', () => {
  expect(hashPin('2718')).not.toBe(hashPin('2718'));
});

test('of fifty guesses only five are checked, and the right PIN opens only after five minutes', () => {
  let now = 0;
  const ask = pinLock(hashPin('0049'), () => now);
  const answers = Array.from({ length: 50 }, (_, guess) => ask(String(guess).padStart(4, '0')));
  expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5);
  expect(answers.at(-1)).toBe('locked');
  now = 4 * 60_000;
  expect(ask('0049')).toBe('locked');
  now = 5 * 60_000 + 1;
  expect(ask('0049')).toBe('right');
});

test('a screen without a PIN has no way out', () => {
  expect(pinLock('')('')).toBe('wrong');
});
