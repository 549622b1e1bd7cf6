import { expect, test } from 'vitest';
import { judged } from './judged';

const expected = { scrub: 1.2, load: 3 };

test('a doubled cost fails, and a tenth more does not', () => {
  expect(judged({ scrub: 1.3, load: 3.2 }, expected).held).toBe(true);
  const fallen = judged({ scrub: 2.5, load: 3 }, expected);
  expect(fallen.held).toBe(false);
  expect(fallen.lines[0]).toBe('✘ scrub: 2.50, expected 1.20, at most 2.40');
});

test('a ratio that was not measured, or has no expected value, fails', () => {
  expect(judged({ scrub: 1 }, expected).held).toBe(false);
  expect(judged({ scrub: Number.NaN, load: 3 }, expected).held).toBe(false);
  expect(judged({ scrub: 1, load: 3, zoom: 1 }, expected).held).toBe(false);
});
