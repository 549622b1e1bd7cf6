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
export const SAME = 300;

/** Which towns a layer names while the chosen event happened at `chosen`, in degrees. */
export function townFilter(layer: TownLayer, chosen: Point | null): FilterSpecification {
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
    return chosen === null ? false : ['all', ranks.chosen, ['<', metresTo(chosen), SAME]];
  const others: ExpressionSpecification[] = chosen === null ? [] : [['>=', metresTo(chosen), SAME]];
  return ['all', ranks[layer], townsShown(), ...others];
}

/** Whether two positions in degrees are one town's. */
export function isSameTown(one: Point, other: Point): boolean {
  return kilometresBetween(one, other) * 1000 < SAME;
}

export function metresTo([longitude, latitude]: Point): ExpressionSpecification {
  return ['distance', { type: 'Point', coordinates: [longitude, latitude] }];
}
