import type { Map as MapLibre } from 'maplibre-gl';
import type { Box } from './place-labels';

/** Pixels by which the map's own index of names reaches beyond the map on each side. */
const BEYOND = 100;

/** Which names the map has placed: another object after each placing. */
export function namesOf(map: MapLibre): unknown {
  return map.style?.placement;
}

/** Whether a name or a dot of the base map is where the box is; it looks nothing up in the document. */
export function namedAt(map: MapLibre): (box: Box) => boolean {
  // Without a placement, at the start and after a lost context, there is no index.
  const grid = map.style?.placement?.collisionIndex?.grid;
  return ({ left, top, right, bottom }) =>
    grid?.hitTest(left + BEYOND, top + BEYOND, right + BEYOND, bottom + BEYOND, 'never') ?? false;
}
