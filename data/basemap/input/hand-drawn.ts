import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { Zone } from '../../space/zones';
import type { Line, LngLat } from '../line/line';
import type { BothNames } from './both-names';

type River = BothNames & {
  readonly width: number;
  readonly metres: number;
  readonly through: Line;
  /** Points that another source, `after`, has more exactly than WDBII. */
  readonly mended?: { readonly through: Line; readonly after: string };
};
type RiverByHand = BothNames & {
  readonly width: number;
  readonly metres: number;
  readonly after: readonly string[];
  readonly doubt?: string;
  readonly stops: readonly Stop[];
};
type RiverAbroad = BothNames & { readonly source: readonly string[] };
type Lake = BothNames & { readonly at: LngLat };
export type Town = BothNames & {
  readonly rank: number;
  readonly then?: BothNames;
  readonly place?: string;
  readonly geonames?: { readonly name: string; readonly country: string };
  /** The source of its position, where GeoNames does not have it or has it elsewhere. */
  readonly after?: string;
  readonly doubt?: string;
};
/** A point drawn by hand: a place of the exhibit, or degrees with where they were found. */
export type Stop = {
  readonly name: string;
  readonly place?: string;
  readonly at?: LngLat;
  readonly from?: string;
};
/** A line drawn by hand: its sources, since when it was there, and what is doubtful in it. */
type Way = {
  readonly kind: 'railway' | 'narrow' | 'road';
  readonly name: string;
  readonly when: string;
  readonly after: readonly string[];
  readonly doubt?: string;
  readonly stops: readonly Stop[];
};
export type Site = BothNames & {
  readonly kind: 'peak' | 'quarter' | 'station' | 'island' | 'bridge';
  readonly place?: string;
  readonly at?: LngLat;
  readonly after?: string;
  readonly doubt?: string;
  /** Metres above the sea. */
  readonly height?: number;
  readonly river?: string;
  readonly whole?: boolean;
};
type ZoneWords = BothNames & {
  readonly key: Zone;
  readonly at: LngLat;
  readonly after: readonly string[];
  readonly doubt?: string;
};
/** A stretch of a river, or points of a curve, with the zones on its two sides, seen downstream. */
export type ZoneEdge = {
  readonly river?: string;
  readonly from?: LngLat;
  readonly to?: LngLat;
  readonly through?: Line;
  readonly after?: string;
  readonly left?: Zone;
  readonly right?: Zone;
};
type NamedArea = BothNames & { readonly kind: 'country' | 'land' | 'region' | 'sea' };

export const rivers = read<{
  rivers: readonly River[];
  byHand: readonly RiverByHand[];
  abroad: readonly RiverAbroad[];
}>('rivers.json');
export const { lakes } = read<{ lakes: readonly Lake[] }>('lakes.json');
export const { towns } = read<{ towns: readonly Town[] }>('towns.json');
export const { ways } = read<{ ways: readonly Way[] }>('ways.json');
export const { sites } = read<{ sites: readonly Site[] }>('sites.json');
export const { zones, edges: zoneEdges } = read<{
  zones: readonly ZoneWords[];
  edges: readonly ZoneEdge[];
}>('zones.json');
export const areas = read<FeatureCollection<Point, NamedArea>>('areas.geojson');

function read<Content>(file: string): Content {
  const text = readFileSync(new URL(`../drawn/${file}`, import.meta.url), 'utf8');
  return JSON.parse(text) as Content; // our own files, which have the types above
}
