import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kilometresBetween, type Point } from '../../space/geo';
import { output } from '../basemap-manifest';
import { sites, towns, ways } from './hand-drawn';

type Shown = { properties: { name_en: string }; geometry: { coordinates: Point } };
/** Where GeoNames puts a town. */
type Reference = { readonly en: string; readonly at: Point };

const shown = read<{ features: readonly Shown[] }>(new URL('towns.geojson', output)).features;
const references = new URL('../reference-positions.json', import.meta.url);
const known = new Map(read<readonly Reference[]>(references).map(({ en, at }) => [en, at]));

test('a town is within a kilometre of its position in GeoNames, or names the source of its position', () => {
  for (const { properties, geometry } of shown) {
    const town = towns.find(({ en }) => en === properties.name_en);
    const reference = known.get(properties.name_en);
    const away =
      reference === undefined
        ? Number.POSITIVE_INFINITY
        : kilometresBetween(geometry.coordinates, reference);
    if (away > 1) expect(town?.after, properties.name_en).toMatch(/\S/);
  }
});

test('nine towns in ten are compared with GeoNames', () => {
  expect(known.size).toBeGreaterThan(shown.length * 0.9);
});

test('every point drawn by hand is a place of the exhibit, or names the source of its position', () => {
  for (const site of sites) {
    if (site.place === undefined) expect(site.after, site.en).toMatch(/\S/);
  }
  for (const way of ways) {
    expect(way.after, way.name).not.toEqual([]);
    for (const stop of way.stops) {
      if (stop.place === undefined) expect(stop.from, `${way.name}: ${stop.name}`).toMatch(/\S/);
    }
  }
});

function read<Content>(file: URL): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content; // our own files
}
