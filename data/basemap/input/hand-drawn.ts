import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { Zone } from '../../space/zones';
import type { Line, Position } from '../line/line';
import type { Name } from './both-names';

export type River = Name & {
  readonly width: number;
  readonly metres: number;
  readonly through: Line;
  /** Where the source strays from points that are known better, and after what. */
  readonly mended?: { readonly through: Line; readonly after: string };
};
export type RiverByHand = Name & {
  readonly width: number;
  readonly metres: number;
  readonly after: readonly string[];
  readonly doubt?: string;
  readonly stops: readonly Stop[];
};
export type RiverAbroad = Name & { readonly source: readonly string[] };
export type Lake = Name & { readonly at: Position };
export type Town = Name & {
  readonly rank: number;
  readonly then?: Name;
  readonly place?: string;
  readonly geonames?: { readonly name: string; readonly country: string };
  /** After what it stands, where GeoNames does not have it or has it elsewhere. */
  readonly after?: string;
  readonly doubt?: string;
};
/** A point drawn by hand: a place of the exhibit, or degrees with where they were found. */
export type Stop = {
  readonly name: string;
  readonly place?: string;
  readonly at?: Position;
  readonly from?: string;
};
/** What was drawn by hand says after what, since when it was there, and what is doubtful in it. */
export type Way = {
  readonly kind: 'railway' | 'narrow' | 'road';
  readonly name: string;
  readonly when: string;
  readonly after: readonly string[];
  readonly doubt?: string;
  readonly stops: readonly Stop[];
};
export type Site = Name & {
  readonly kind: 'peak' | 'quarter' | 'station' | 'island' | 'bridge';
  readonly place?: string;
  readonly at?: Position;
  readonly after?: string;
  readonly doubt?: string;
  /** Metres above the sea. */
  readonly height?: number;
  readonly river?: string;
  readonly whole?: boolean;
};
export type ZoneWords = Name & {
  readonly key: Zone;
  readonly at: Position;
  readonly after: readonly string[];
  readonly doubt?: string;
};
/** A stretch of a river, or points of a curve, with the zones on its two sides, seen downstream. */
export type ZoneEdge = {
  readonly river?: string;
  readonly from?: Position;
  readonly to?: Position;
  readonly through?: Line;
  readonly after?: string;
  readonly left?: Zone;
  readonly right?: Zone;
};
export type Area = Name & { readonly kind: 'country' | 'land' | 'region' | 'sea' };

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
export const areas = read<FeatureCollection<Point, Area>>('areas.geojson');

/** Our own files, in the form given above. */
function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../drawn/${file}`, import.meta.url), 'utf8')) as Content;
}
