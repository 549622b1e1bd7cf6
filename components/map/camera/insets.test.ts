import { expect, test } from 'vitest';
import { insetsFrom, type Pane } from './insets';

const pane = { width: 1000, height: 830 };
const none = { left: 0, top: 0, right: 0, bottom: 0 };

test('with nothing over it the map is free to its edges', () => {
  expect(insetsFrom(pane, [])).toEqual(none);
});

test('a column of buttons costs a strip along its side', () => {
  const buttons = { left: 940, top: 10, right: 990, bottom: 220 };
  expect(insetsFrom(pane, [buttons])).toEqual({ ...none, right: 60 });
});

test('a key in a corner costs the edge at which the subject stays larger', () => {
  const key = { left: 0, top: 700, right: 300, bottom: 830 };
  expect(insetsFrom(pane, [key])).toEqual({ ...none, bottom: 130 });
  const tall = (free: Pane) => Math.min(free.width * 2, free.height);
  expect(insetsFrom(pane, [key], tall)).toEqual({ ...none, left: 300 });
});

test('what lies beyond the map costs nothing', () => {
  expect(insetsFrom(pane, [{ left: 1010, top: 0, right: 1200, bottom: 830 }])).toEqual(none);
  expect(insetsFrom(pane, [{ left: 0, top: 830, right: 1000, bottom: 900 }])).toEqual(none);
});

test('an open key that hides the map is read instead of it, and moves nothing else', () => {
  const key = { left: 0, top: 50, right: 1000, bottom: 830 };
  const buttons = { left: 940, top: 10, right: 990, bottom: 220 };
  expect(insetsFrom(pane, [key])).toEqual(none);
  expect(insetsFrom(pane, [key, buttons])).toEqual({ ...none, right: 60 });
});

test('what is free touches nothing that lies over the map', () => {
  const covers = [
    { left: 940, top: 10, right: 990, bottom: 220 },
    { left: 10, top: 760, right: 400, bottom: 820 },
    { left: 700, top: 790, right: 990, bottom: 820 },
    { left: 0, top: 0, right: 160, bottom: 40 },
  ];
  const insets = insetsFrom(pane, covers);
  const free = {
    left: insets.left,
    top: insets.top,
    right: pane.width - insets.right,
    bottom: pane.height - insets.bottom,
  };
  for (const { left, top, right, bottom } of covers) {
    const apart =
      right <= free.left || left >= free.right || bottom <= free.top || top >= free.bottom;
    expect(apart).toBe(true);
  }
});
