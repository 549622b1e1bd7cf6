import { expect, test } from 'vitest';
import { someKiosk } from '../../../data/testing/some-kiosk';
import { presenceAfter } from './idle';

const { idle } = someKiosk;

test('after ninety seconds the screen asks, and thirty seconds later the visit is over', () => {
  expect(presenceAfter(89_999, idle, false)).toBe('present');
  expect(presenceAfter(90_000, idle, false)).toEqual({ left: 30 });
  expect(presenceAfter(119_500, idle, false)).toEqual({ left: 1 });
  expect(presenceAfter(120_000, idle, false)).toBe('gone');
});

test('a visitor who reads a long page is given longer', () => {
  expect(presenceAfter(179_999, idle, true)).toBe('present');
  expect(presenceAfter(180_000, idle, true)).toEqual({ left: 30 });
});
