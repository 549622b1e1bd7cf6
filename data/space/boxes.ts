import type { Point } from './geo';

/** The relief's edges in degrees, far enough around Serbia that the fading edge is outside the opening view. */
export const reliefBounds = { west: 9, south: 37.5, east: 35, north: 52 } as const;

/** The country of the campaign as its south-western and north-eastern corner in degrees: what "whole area" shows. */
export const wholeArea: readonly [Point, Point] = [
  [19.2, 43.05],
  [23.9, 46.1],
];

/** Belgrade as its south-western and north-eastern corner in degrees: its bridges and quarters have positions of their own. */
export const belgrade: readonly [Point, Point] = [
  [20.33, 44.66],
  [20.6, 44.88],
];
