import type { Map as MapLibre } from 'maplibre-gl';
import { MARK_ROOM } from '../layer/layer';
import type { Box } from './place-labels';

/** Pixels by which the map's own index of names reaches beyond the map on each side. */
const BEYOND = 100;

/** Which names the map has placed: another object after each placing. */
export function namesOf(map: MapLibre): unknown {
  return map.style?.placement;
}

/** Whether a name or a dot of the base map is where a box is, as the map placed them last. */
export function namedAt(map: MapLibre): (box: Box) => boolean {
  // Without a placement, at the start and after a lost context, there is no index.
  const placement = map.style?.placement;
  if (placement === undefined) return () => false;
  const { collisionIndex, retainedQueryData } = placement;
  const unseen = new Set(
    Object.values(retainedQueryData)
      .filter(({ featureIndex, bucketIndex }) =>
        featureIndex.bucketLayerIDs[bucketIndex]?.includes(MARK_ROOM),
      )
      .map(({ bucketInstanceId }) => bucketInstanceId),
  );
  return ({ left, top, right, bottom }) =>
    collisionIndex.grid.hitTest(
      left + BEYOND,
      top + BEYOND,
      right + BEYOND,
      bottom + BEYOND,
      'never',
      ({ bucketInstanceId }) => !unseen.has(bucketInstanceId),
    );
}
