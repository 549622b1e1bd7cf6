import { reliefBounds } from './boxes';
import type { Point } from './geo';

const { west, east } = reliefBounds;
const north = northing(reliefBounds.north);
const south = northing(reliefBounds.south);

/** How many times as wide as high the relief's picture is, which is Web Mercator between its edges. */
export const reliefAspect = radians(east - west) / (north - south);

/** Where a position is on the relief's picture: from 0 to 1 to the right, and from 0 to 1 downward. */
export function onRelief([longitude, latitude]: Point): Point {
  return [(longitude - west) / (east - west), (north - northing(latitude)) / (north - south)];
}

function northing(latitude: number): number {
  return Math.asinh(Math.tan(radians(latitude)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
