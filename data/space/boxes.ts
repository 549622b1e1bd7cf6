import type { Point } from './geo';

/** The relief's edges in degrees, far enough around Serbia that the fading edge is outside the opening view. */
export const reliefBounds = { west: 9, south: 37.5, east: 35, north: 52 } as const;

/**
 * How far one may roam, as the south-western and north-eastern corner in degrees: well beyond Vis in the Adriatic and Moscow,
 * because the map keeps its whole frame within the limits, and a wide screen has a wide frame.
 */
export const mapBounds: readonly [Point, Point] = [
  [-12, 33],
  [58, 64],
];

/** Belgrade as its south-western and north-eastern corner in degrees: its bridges and quarters have positions of their own. */
export const belgrade: readonly [Point, Point] = [
  [20.33, 44.66],
  [20.6, 44.88],
];

export function isInBelgrade([longitude, latitude]: Point): boolean {
  const [[west, south], [east, north]] = belgrade;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}
