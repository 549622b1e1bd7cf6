import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { kilometresBetween, type Point } from '../../../data/space/geo';
import { townsShown } from './town-dots';

/** The layers of towns' names. */
export const townLayers = {
  small: 'small-town-names',
  great: 'great-town-names',
  belgrade: 'belgrade-name',
  chosen: 'chosen-town-name',
} as const;

export type TownLayer = keyof typeof townLayers;

/** Titles of events and names of formations go in before this layer, since they make room for the names from it on. */
export const firstTownLayer = townLayers.small;

/** Metres within which a place of the exhibit is a town of the base map. */
const SAME = 300;

/** Which towns a layer names while those at `chosen`, in degrees, have to be named. */
export function townFilter(layer: TownLayer, chosen: readonly Point[]): FilterSpecification {
  const rank: ExpressionSpecification = ['get', 'rank'];
  const ranks: Readonly<Record<TownLayer, ExpressionSpecification>> = {
    small: ['>', rank, 3],
    great: ['match', rank, [2, 3], true, false],
    belgrade: ['==', rank, 1],
    chosen: ['>', rank, 1],
  };
  // Belgrade keeps its own layer when it is chosen, with the positions that suit its rivers.
  if (layer === 'belgrade') return ranks.belgrade;
  if (layer === 'chosen')
    return chosen.length === 0 ? false : ['all', ranks.chosen, ['<', metresTo(chosen), SAME]];
  return ['all', ranks[layer], townsShown(), ...elsewhere(chosen)];
}

/** Whether two positions in degrees are one town's. */
export function isSameTown(one: Point, other: Point): boolean {
  return kilometresBetween(one, other) * 1000 < SAME;
}

/** That a feature is at none of `places`, as a part of a filter. */
export function elsewhere(places: readonly Point[]): ExpressionSpecification[] {
  return places.length === 0 ? [] : [['>=', metresTo(places), SAME]];
}

function metresTo(places: readonly Point[]): ExpressionSpecification {
  const coordinates = places.map(([longitude, latitude]) => [longitude, latitude]);
  return ['distance', { type: 'MultiPoint', coordinates }];
}
