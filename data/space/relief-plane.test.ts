import { expect, test } from 'vitest';
import { reliefBounds } from './boxes';
import { onRelief, reliefAspect } from './relief-plane';

const { west, south, east, north } = reliefBounds;

test('the corners of the relief are the corners of its plane', () => {
  expect(onRelief([west, north])).toEqual([0, 0]);
  expect(onRelief([east, south])).toEqual([1, 1]);
});

test('the plane is as broad as the picture, which has 2367 by 1873 pixels', () => {
  expect(reliefAspect).toBeCloseTo(2367 / 1873, 2);
});

test('a position half way to the north is nearer to the lower edge, as Web Mercator has it', () => {
  const [across, down] = onRelief([(west + east) / 2, (south + north) / 2]);
  expect(across).toBeCloseTo(0.5);
  expect(down).toBeGreaterThan(0.51);
});
