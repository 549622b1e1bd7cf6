import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { reliefBounds } from '../../space/boxes';
import { remoteness } from '../line/simplify';
import { blurred, type Raster, rasterOf } from './raster';
import { darkestRelief, shadeRelief } from './shade-relief';

const EARTH = 6_378_137;
const packaged = fileURLToPath(new URL('../elevation/srtm30.png', import.meta.url));
const land = fileURLToPath(new URL('../../../public/basemap/land.geojson', import.meta.url));

/** Grey values of the packaged elevation and the metres that they stand for, fitted over land. */
const metresOfGrey: readonly (readonly [number, number])[] = [
  [94, 0],
  [102, 61],
  [119, 89],
  [136, 265],
  [153, 558],
  [170, 885],
  [187, 1560],
  [204, 2667],
  [221, 3494],
];

/**
 * Draws the relief as one WebP image in Web Mercator, with the sea left out and its edge fading.
 * `dem`: any file of metres that GDAL reads; around it the packaged elevation goes on.
 */
export function drawRelief(into: string, dem: string | null): void {
  const scratch = mkdtempSync(`${tmpdir()}/relief-`);
  try {
    const grid = gridAt(dem === null ? 6 : 7);
    const wide = packagedElevation(scratch, grid);
    const whole = dem === null ? wide : laidOver(wide, warped(dem, scratch, grid, 'average'));
    const elevation = softerAfar(whole, grid);
    const colours = shadeRelief(elevation, grid.metresAt, {
      exaggeration: dem === null ? 4 : 3.2,
      darkest: darkestRelief,
    });
    const shown = landOf(scratch, grid);
    const pixels = Buffer.alloc(4 * colours.length);
    colours.forEach((colour, i) => {
      [...colour, 255 * (shown.values[i] ?? 0) * fadeAt(i, grid)].forEach((part, band) => {
        pixels[4 * i + band] = Math.round(part);
      });
    });
    // The packaged elevation is enlarged so far that a lower quality would show WebP's blocks.
    const image = { into, scratch, quality: dem === null ? 96 : 80 };
    writeImage(pixels, grid, image);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

type Grid = ReturnType<typeof gridAt>;

/** Cells as large as a pixel of the map at this zoom. */
function gridAt(zoom: number) {
  const cell = (2 * Math.PI * EARTH) / (512 * 2 ** zoom);
  const { west, south, east, north } = reliefBounds;
  const left = eastward(west);
  const top = northward(north);
  const width = Math.round((eastward(east) - left) / cell);
  const height = Math.round((top - northward(south)) / cell);
  const metresAt = (row: number) => {
    const y = (top - (row + 0.5) * cell) / EARTH;
    return cell / Math.cosh(y);
  };
  const placeAt = (index: number): [number, number] => {
    const y = (top - (Math.floor(index / width) + 0.5) * cell) / EARTH;
    const x = (left + ((index % width) + 0.5) * cell) / EARTH;
    return [degrees(x), degrees(2 * Math.atan(Math.exp(y)) - Math.PI / 2)];
  };
  const edges = [left, northward(south), eastward(east), top];
  return { width, height, metresAt, placeAt, edges };
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function eastward(longitude: number): number {
  return (longitude * Math.PI * EARTH) / 180;
}

function northward(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * EARTH;
}

function packagedElevation(scratch: string, grid: Grid): Raster {
  gdal('gdal_translate', '-of', 'ENVI', '-ot', 'Float32', packaged, `${scratch}/grey.raw`);
  const [width, height] = sizeOf(packaged);
  // A little blur first: the grey values come from a JPEG, whose blocks would be lit as hills.
  const grey = blurred(readRaster(`${scratch}/grey.raw`, width, height), 0.9);
  writeRaster(
    `${scratch}/grey.raw`,
    rasterOf(grey, (i) => metresAtGrey(grey.values[i] ?? 0)),
  );
  return blurred(warped(`${scratch}/grey.raw`, scratch, grid, 'cubicspline'), 1.2);
}

function metresAtGrey(grey: number): number {
  const next = metresOfGrey.findIndex(([value]) => value > grey);
  if (next === 0) return 0;
  const [from, low] = metresOfGrey.at(next - 1) ?? [0, 0];
  const [to, high] = metresOfGrey.at(next) ?? [from, low];
  return next === -1 ? low : low + ((high - low) * (grey - from)) / (to - from);
}

function laidOver(wide: Raster, near: Raster): Raster {
  const known = rasterOf(near, (i) => (Number.isFinite(near.values[i]) ? 1 : 0));
  const fading = blurred(known, 12);
  return rasterOf(wide, (i) => {
    const share = known.values[i] === 1 ? Math.max(0, 2 * (fading.values[i] ?? 0) - 1) : 0;
    const far = wide.values[i] ?? 0;
    return share === 0 ? far : far + share * ((near.values[i] ?? 0) - far);
  });
}

/** Far from Serbia only wide views show the relief; less detail there leaves bytes for the picture's quality. */
function softerAfar(elevation: Raster, grid: Grid): Raster {
  const soft = blurred(elevation, 2.5);
  return rasterOf(elevation, (i) => {
    const share = Math.min(1, remoteness(grid.placeAt(i)));
    const near = elevation.values[i] ?? 0;
    return near + share * ((soft.values[i] ?? 0) - near);
  });
}

function landOf(scratch: string, grid: Grid): Raster {
  const mercator = `${scratch}/land.geojson`;
  gdal('ogr2ogr', '-t_srs', 'EPSG:3857', mercator, land);
  const size = [String(grid.width), String(grid.height)];
  gdal(
    'gdal_rasterize',
    '-q',
    '-of',
    'ENVI',
    '-ot',
    'Float32',
    '-burn',
    '1',
    '-te',
    ...grid.edges.map(String),
    '-ts',
    ...size,
    mercator,
    `${scratch}/land.raw`,
  );
  return blurred(readRaster(`${scratch}/land.raw`, grid.width, grid.height), 0.7);
}

function warped(file: string, scratch: string, grid: Grid, method: string): Raster {
  const result = `${scratch}/warped.raw`;
  const source = file === `${scratch}/grey.raw` ? ['-s_srs', 'EPSG:4326'] : [];
  gdal(
    'gdalwarp',
    '-q',
    '-overwrite',
    ...source,
    '-t_srs',
    'EPSG:3857',
    '-te',
    ...grid.edges.map(String),
    '-ts',
    String(grid.width),
    String(grid.height),
    '-r',
    method,
    '-ot',
    'Float32',
    '-dstnodata',
    'nan',
    '-of',
    'ENVI',
    file,
    result,
  );
  return readRaster(result, grid.width, grid.height);
}

/** From nothing at the edge to the whole drawing a tenth of the way in. */
function fadeAt(index: number, { width, height }: Grid): number {
  const x = (index % width) / width;
  const y = Math.floor(index / width) / height;
  const inward = Math.min(x, 1 - x, y, 1 - y) * 10;
  const share = Math.min(1, Math.max(0, inward));
  return share * share * (3 - 2 * share);
}

function writeImage(
  pixels: Buffer,
  { width, height }: Grid,
  {
    into,
    scratch,
    quality,
  }: { readonly into: string; readonly scratch: string; readonly quality: number },
): void {
  const raw = `${scratch}/image.raw`;
  writeFileSync(raw, pixels);
  writeFileSync(
    `${scratch}/image.hdr`,
    `ENVI\nsamples = ${width}\nlines = ${height}\nbands = 4\ndata type = 1\ninterleave = bip\nbyte order = 0\n`,
  );
  gdal('gdal_translate', '-q', '-of', 'WEBP', '-co', `QUALITY=${quality}`, raw, into);
  rmSync(`${into}.aux.xml`, { force: true });
}

function readRaster(file: string, width: number, height: number): Raster {
  const bytes = readFileSync(file);
  return {
    width,
    height,
    values: new Float32Array(bytes.buffer, bytes.byteOffset, width * height),
  };
}

function writeRaster(file: string, { values }: Raster): void {
  writeFileSync(file, new Uint8Array(values.buffer));
}

function sizeOf(file: string): [number, number] {
  const info: unknown = JSON.parse(gdal('gdalinfo', '-json', file));
  return (info as { size: [number, number] }).size; // as GDAL documents its own answer
}

function gdal(command: string, ...words: string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
}
