import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { Line, Position } from './line';
import type { Name } from './names';

export type River = Name & {
  readonly width: number;
  readonly metres: number;
  readonly through: Line;
};
export type RiverAbroad = Name & { readonly source: readonly string[] };
export type Lake = Name & { readonly at: Position };
export type Town = Name & {
  readonly rank: number;
  readonly then?: Name;
  readonly place?: string;
  readonly geonames?: { readonly name: string; readonly country: string };
};
export type Area = Name & { readonly kind: 'country' | 'region' | 'sea' };

export const rivers = read<{ rivers: readonly River[]; abroad: readonly RiverAbroad[] }>(
  'drawn/rivers.json',
);
export const { lakes } = read<{ lakes: readonly Lake[] }>('drawn/lakes.json');
export const { towns } = read<{ towns: readonly Town[] }>('drawn/towns.json');
export const areas = read<FeatureCollection<Point, Area>>('drawn/areas.geojson');

/** Our own files, in the form given above. */
function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Content;
}
