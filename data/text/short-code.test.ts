import { expect, test } from 'vitest';
import { idsOfCodes, shortCode } from './short-code';

test('codes lead back to their ids, in order', () => {
  const known = ['negotin', 'belgrade', 'vrsac'];
  expect(idsOfCodes(shortCode('vrsac') + shortCode('negotin'), known)).toEqual([
    'vrsac',
    'negotin',
  ]);
});

test('a code that names nothing, or half of one, is skipped', () => {
  expect(idsOfCodes(`${shortCode('gone')}${shortCode('vrsac')}ab`, ['vrsac'])).toEqual(['vrsac']);
});

test('the code of an id never changes, since addresses have been given away', () => {
  expect(shortCode('belgrade')).toBe('tftn');
});
