import { expect, test } from 'vitest';
import { RateLimit } from './rate-limit';

const MINUTE = 60_000;

test('five failures are free; then the wait grows, and after a quarter of an hour all is forgotten', () => {
  let at = 0;
  const tries = new RateLimit(() => at);
  const waits: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    tries.count('account a', 'machine m');
    waits.push(tries.wait('account a'));
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 60, 120, 240, 480]);
  expect(tries.wait('account b', 'machine m')).toBe(480);
  expect(tries.wait('account b', 'machine n')).toBe(0);
  const takeBack = tries.count('account c');
  takeBack();
  expect(tries.wait('account c')).toBe(0);
  at = 15 * MINUTE;
  expect(tries.wait('account a')).toBe(0);
});
