import type { Point } from '../../../data/space/geo';
import { positionIn } from './form-values';

/** Three decimals, which is about a hundred metres: the exhibit stores nothing finer. */
export function textOf([longitude, latitude]: Point): string {
  return `${Number(longitude.toFixed(3))}, ${Number(latitude.toFixed(3))}`;
}

/** The point that was typed; null if it is none that a map can show. */
export function pointFrom(typed: unknown): Point | null {
  const read = positionIn(String(typed ?? '').trim());
  if (!Array.isArray(read)) return null;
  const [longitude, latitude, ...more] = read;
  if (longitude === undefined || latitude === undefined || more.length > 0) return null;
  const isOnMap = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;
  return isOnMap ? [longitude, latitude] : null;
}
