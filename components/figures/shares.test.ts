import { expect, test } from 'vitest';
import { numberIn } from './number-in';
import { factorAt, totalAt } from './shares';

test('at a twentieth reported, the two numbers become the two ends of the range', () => {
  expect(factorAt(5)).toBe(20);
  expect([121, 1219].map((reports) => totalAt(5, reports))).toEqual([2420, 24380]);
});

test('at other shares the same reports become other totals', () => {
  expect([10, 20].map((percent) => totalAt(percent, 121))).toEqual([1210, 605]);
  expect([10, 20].map((percent) => totalAt(percent, 1219))).toEqual([12190, 6095]);
});

test('a number is grouped as its language does it', () => {
  expect(numberIn('en', 24380)).toBe('24,380');
  expect(numberIn('sr-Cyrl', 24380)).toBe('24.380');
  expect(numberIn('sr-Latn', 2.3)).toBe('2,3');
});
