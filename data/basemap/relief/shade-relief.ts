import { blurred, type Raster, rasterOf } from './raster';

type Colour = readonly [number, number, number];

/** The least relative luminance of the relief; the palette's test compares every mark with it. */
export const darkestRelief = 0.44;

/** Metres above the sea, and the paper's tint there: a plain is cool, a mountain warm, a summit pale. */
const tints: readonly (readonly [number, Colour])[] = [
  [0, [226, 226, 205]],
  [75, [231, 229, 209]],
  [120, [238, 232, 214]],
  [220, [241, 233, 214]],
  [380, [238, 226, 202]],
  [600, [231, 215, 186]],
  [900, [223, 204, 172]],
  [1300, [213, 192, 160]],
  [1750, [208, 188, 162]],
  [2250, [222, 209, 190]],
  [2900, [242, 236, 227]],
];
const shadow: Colour = [120, 100, 82];
const light: Colour = [255, 251, 240];

/** Light from the north-west, as on printed maps, and a little from other sides, so that no slope is black. */
const lights = [
  { share: 0.62, azimuth: 315, altitude: 45 },
  { share: 0.16, azimuth: 270, altitude: 50 },
  { share: 0.16, azimuth: 0, altitude: 50 },
  { share: 0.06, azimuth: 225, altitude: 55 },
] as const;

/**
 * Elevation in metres as a shaded drawing on paper: red, green and blue from 0 to 255.
 * `metresAt` is the size of a cell in metres in a row; no colour is darker than `darkest` (relative
 * luminance from 0 to 1, as WCAG defines it), so that the exhibit's marks are visible on every slope.
 */
export function shadeRelief(
  elevation: Raster,
  metresAt: (row: number) => number,
  { exaggeration, darkest }: { readonly exaggeration: number; readonly darkest: number },
): readonly Colour[] {
  const { width, height, values } = elevation;
  const around = blurred(elevation, 6);
  const region = blurred(elevation, 14);
  const crisp = rasterOf(elevation, (i) => {
    const here = values[i] ?? 0;
    return here + 0.45 * (here - (around.values[i] ?? 0));
  });

  return Array.from({ length: width * height }, (_, i) => {
    const row = Math.floor(i / width);
    const metres = values[i] ?? 0;
    const { brightness, slope } = lit(crisp, i, metresAt(row) / exaggeration);
    // A ridge is lighter and a valley darker than the slope alone would have it.
    const height = (metres - (around.values[i] ?? 0)) / 160;
    const rough = Math.min(1, Math.max(0.12, (region.values[i] ?? 0) / 220));
    const far = Math.min(1.25, Math.max(0.75, 0.75 + metres / 2200));
    const tone = (Math.tanh(brightness * 1.45) * 0.92 + 0.2 * Math.tanh(height) * rough) * far;
    const steep = 0.1 * Math.sin(slope) ** 1.3;
    const [red, green, blue] = shaded(tintAt(metres), tone);
    const less = 1 - steep;
    return notDarker([red * less, green * less, blue * less], darkest);
  });
}

function lit({ width, height, values }: Raster, i: number, cell: number) {
  const column = i % width;
  const row = Math.floor(i / width);
  const at = (x: number, y: number) =>
    values[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)] ?? 0;
  const east = (at(column + 1, row) - at(column - 1, row)) / (2 * cell);
  const south = (at(column, row + 1) - at(column, row - 1)) / (2 * cell);
  const steepness = Math.hypot(east, south);
  let brightness = 0;
  for (const { share, azimuth, altitude } of lights) {
    const high = (altitude * Math.PI) / 180;
    const towards = (azimuth * Math.PI) / 180;
    const facing = (-east * Math.sin(towards) + south * Math.cos(towards)) * Math.cos(high);
    const falling = (facing + Math.sin(high)) / Math.hypot(1, steepness);
    brightness += share * (falling - Math.sin(high));
  }
  return { brightness, slope: Math.atan(steepness) };
}

function tintAt(metres: number): Colour {
  const upper = tints.findIndex(([height]) => height > metres);
  const [low, from] = tints[Math.max(0, (upper === -1 ? tints.length : upper) - 1)] ??
    tints[0] ?? [0, light];
  const [high, to] = tints[upper === -1 ? tints.length - 1 : upper] ?? [low, from];
  return mixed(from, to, high === low ? 0 : Math.max(0, (metres - low) / (high - low)));
}

function shaded(tint: Colour, tone: number): Colour {
  return tone < 0
    ? mixed(tint, shadow, Math.min(1, -tone) * 0.8)
    : mixed(tint, light, Math.min(1, tone) * 0.6);
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = (from: number, to: number) => from + (to - from) * share;
  return [part(one[0], other[0]), part(one[1], other[1]), part(one[2], other[2])];
}

function notDarker(colour: Colour, darkest: number): Colour {
  let lighter = colour;
  for (let share = 0; luminance(lighter) < darkest && share < 1; share += 0.05) {
    lighter = mixed(colour, light, share);
  }
  return lighter;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
