import { expect, test } from 'vitest';
import { scaleFor } from './scale';

test('a bar means a round number of kilometres and fits into its place', () => {
  expect(scaleFor(500, 110)).toEqual({ kilometres: 50, pixels: 100 });
  expect(scaleFor(1000, 110)).toEqual({ kilometres: 100, pixels: 100 });
  expect(scaleFor(900, 110)).toEqual({ kilometres: 50, pixels: 56 });
  expect(scaleFor(13, 110)).toEqual({ kilometres: 1, pixels: 77 });
});
