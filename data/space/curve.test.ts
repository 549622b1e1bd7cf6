import { describe, expect, test } from 'vitest';
import { curveThrough } from './curve';
import { kilometresBetween, type Point } from './geo';

const path: readonly Point[] = [
  [22, 44],
  [21, 44],
  [21, 45],
];

describe('the curve that an axis is drawn as', () => {
  const legs = curveThrough(path);

  test('passes through every dated point', () => {
    expect(legs.map((leg) => leg[0])).toEqual(path.slice(0, -1));
    expect(legs.map((leg) => leg.at(-1))).toEqual(path.slice(1));
  });

  test('turns a corner without a kink', () => {
    const [first = [], second = []] = legs;
    const [before, corner, after] = [first.at(-2), first.at(-1), second[1]];
    if (!before || !corner || !after) throw new Error('the legs have points');
    const straight = kilometresBetween(before, after);
    const bent = kilometresBetween(before, corner) + kilometresBetween(corner, after);
    expect(straight / bent).toBeGreaterThan(0.97);
  });

  test('stays near the straight line between two points', () => {
    for (const [, latitude] of legs[0] ?? []) expect(Math.abs(latitude - 44)).toBeLessThan(0.15);
  });
});

test('the same point twice gives no direction, and breaks nothing', () => {
  const legs = curveThrough([
    [21, 44],
    [21, 44],
    [21, 45],
  ]);
  for (const at of legs.flat(2)) expect(Number.isFinite(at)).toBe(true);
});
