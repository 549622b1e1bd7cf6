import { wcagLuminance } from 'culori';
import { expect, test } from 'vitest';
import { type Raster, rasterOf } from './raster';
import { darkestRelief, shadeRelief } from './shade-relief';

type Colour = ReturnType<typeof shadeRelief>[number];

const size = { width: 41, height: 41 };
const ridge = rasterOf(size, (i) => 1400 - 60 * Math.abs((i % 41) - 20));
const middle = 20 * 41;

function shadedFrom(elevation: Raster) {
  return shadeRelief(elevation, () => 1000, { exaggeration: 4, darkest: darkestRelief });
}

function luminance([red, green, blue]: Colour): number {
  return wcagLuminance({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 });
}

test('a slope towards the north-west is lighter than one away from it', () => {
  const colours = shadedFrom(ridge);
  const [west, east] = [colours[middle + 12], colours[middle + 28]];
  if (west === undefined || east === undefined) throw new Error('the ridge is 41 cells wide');
  expect(luminance(west)).toBeGreaterThan(luminance(east));
});

test('a plain is one even tint', () => {
  const colours = shadedFrom(rasterOf(size, () => 80));
  expect(new Set(colours.map(String)).size).toBe(1);
});

test('no slope is darker than the marks allow', () => {
  const cliffs = rasterOf(size, (i) => (i % 7 === 0 ? 2500 : 0));
  for (const colour of shadedFrom(cliffs)) {
    expect(luminance(colour)).toBeGreaterThanOrEqual(darkestRelief);
  }
});
