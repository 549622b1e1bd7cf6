import { expect, test } from 'vitest';
import type { Point } from '../../../data/space/geo';
import { softRings } from './soft-rings';

/** A circle, two degrees wide. */
const clockwise = Array.from({ length: 25 }, (_, hour): Point => {
  const angle = (hour % 24) * (Math.PI / 12);
  return [21 + Math.sin(angle), 45 + Math.cos(angle)];
});

const widthOf = (ring: readonly Point[]) => {
  const xs = ring.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
};

test.each([
  ['with the clock', clockwise],
  ['against the clock', [...clockwise].reverse()],
])('an outline drawn %s fades out across its edge', (_, outline) => {
  const { rings } = softRings(outline);
  const widths = rings.map(widthOf);
  expect(widths).toEqual([...widths].sort((one, other) => other - one));
  expect(widths[0]).toBeGreaterThan(2.01);
  expect(widths.at(-1)).toBeLessThan(1.99);
});

test('a small area has a narrow edge', () => {
  const small = clockwise.map(([x, y]): Point => [21 + (x - 21) / 50, 45 + (y - 45) / 50]);
  expect(widthOf(softRings(small).rings[0] ?? [])).toBeLessThan(0.05);
});

test('an area is named beside its north-western corner', () => {
  const { corner } = softRings(clockwise);
  expect(corner[0]).toBeLessThan(20.6);
  expect(corner[1]).toBeGreaterThan(45.6);
});

test('every ring is closed', () => {
  const { rings } = softRings(clockwise);
  for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
});
