import { expect, test } from 'vitest';
import { scaleFor } from './scale';

test('a bar stands for round kilometres and fits where it stands', () => {
  expect(scaleFor(500, 110)).toEqual({ kilometres: 50, pixels: 100 });
  expect(scaleFor(1000, 110)).toEqual({ kilometres: 100, pixels: 100 });
  expect(scaleFor(900, 110)).toEqual({ kilometres: 50, pixels: 56 });
  expect(scaleFor(13, 110)).toEqual({ kilometres: 1, pixels: 77 });
});
