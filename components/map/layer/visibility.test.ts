import { expect, test } from 'vitest';
import { difference } from './visibility';

test('only what changed is turned on and off', () => {
  expect(difference(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual({ on: ['c'], off: ['a'] });
});
