import { expect, test } from 'vitest';
import { screenSettings } from '../../../data/kiosk/screen-settings';
import { someKiosk } from '../../../data/testing/some-kiosk';
import { fitOf } from './fit';

const screen = screenSettings({ ...someKiosk, content: 'without' }, '');

test('a desk screen at the height of hands needs nothing moved', () => {
  const { marks, lengths } = fitOf(screen, 1080);
  expect(marks).toEqual({ kiosk: 'on', reports: 'without' });
  expect(lengths['--mm']).toBe(`${1 / 0.277}px`);
});

test('a tall screen tells how much of it lies above and below the reach of a hand', () => {
  const { marks, lengths } = fitOf({ ...screen, mmPerPx: 0.63, bottomMm: 600 }, 1920);
  expect(marks).toHaveProperty('high');
  // 600 mm + 1920 × 0.63 mm end at 1809.6 mm, which is 709.6 mm over 1100 mm.
  expect(lengths['--over-reach']).toBe('1126px');
  expect(lengths['--under-reach']).toBe('317px');
});

test('a screen of fifteen inches is laid out for little room', () => {
  expect(fitOf({ ...screen, mmPerPx: 0.18 }, 1080).marks).toHaveProperty('low');
});
