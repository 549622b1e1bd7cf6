import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { DrawnExhibit, EventOutline } from '../../data/outline';
import { meets } from '../../data/time/span';
import { markOf } from '../ui/marks';

/** Features of one geometry with numeric ids, which the map needs for the state of each. */
export type Features<G extends Geometry, P extends GeoJsonProperties> = Omit<
  FeatureCollection<G, P>,
  'features'
> & {
  features: Numbered<G, P>[];
};

type Numbered<G extends Geometry, P extends GeoJsonProperties> = Omit<Feature<G, P>, 'id'> & {
  id: number;
};

type Point = GeoJSON.Point;

/** Where marks of one place stand around it when a moment shows several, in widths of a mark. */
export const slots: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
];

/** Events that have a place. A report never has one, so no reported crime can become a point. */
export function eventFeatures(events: readonly EventOutline[], places: DrawnExhibit['places']) {
  const positions = new Map(places.map(({ id, at }) => [id, at]));
  const seated: { event: EventOutline; slot: number }[] = [];
  const features = events.flatMap((event, index) => {
    const at = event.place === undefined ? undefined : positions.get(event.place);
    if (at === undefined) return [];
    const slot = freeSlot(event, seated);
    seated.push({ event, slot });
    const [right = 0, down = 0] = slots[slot % slots.length] ?? [];
    return [
      point(index + 1, at, {
        event: event.id,
        icon: `${markOf(event)}-${event.lane}`,
        right,
        down,
        importance: event.importance,
      }),
    ];
  });
  return collection(features);
}

/** Places that change hands, each with the importance of the greatest of its changes. */
export function placeFeatures(events: readonly EventOutline[], places: DrawnExhibit['places']) {
  const importance = new Map<string | undefined, number>();
  for (const { effect, place, importance: own } of events) {
    if (effect !== undefined) importance.set(place, Math.max(own, importance.get(place) ?? 0));
  }
  return collection(
    places
      .filter(({ id }) => importance.has(id))
      .map(({ id, at, name }, index) =>
        point(index + 1, at, { place: id, name, importance: importance.get(id) ?? 0 }),
      ),
  );
}

export function collection<G extends Geometry, P extends GeoJsonProperties>(
  features: Numbered<G, P>[],
): Features<G, P> {
  return { type: 'FeatureCollection', features };
}

function point<P extends GeoJsonProperties>(
  id: number,
  at: readonly [number, number],
  properties: P,
) {
  const geometry: Point = { type: 'Point', coordinates: [...at] };
  return { type: 'Feature' as const, id, geometry, properties };
}

function freeSlot(
  event: EventOutline,
  seated: readonly { event: EventOutline; slot: number }[],
): number {
  const taken = new Set(
    seated
      .filter(({ event: other }) => other.place === event.place && meets(other.shown, event.shown))
      .map(({ slot }) => slot),
  );
  let slot = 0;
  while (taken.has(slot)) slot += 1;
  return slot;
}
