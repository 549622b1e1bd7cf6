import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import type { Instant } from '../../../data/time/span';
import { markOf } from '../../ui/marks';

/** Features of one geometry with numeric ids, which the map needs for the state of each. */
type Features<G extends Geometry, P extends GeoJsonProperties> = Omit<
  FeatureCollection<G, P>,
  'features'
> & {
  features: Numbered<G, P>[];
};

type Numbered<G extends Geometry, P extends GeoJsonProperties> = Omit<Feature<G, P>, 'id'> & {
  id: number;
};

type Point = GeoJSON.Point;

/** Positions of marks around their place when a moment shows several of it, in widths of a mark. */
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

/** An event on the map: its place in degrees, its picture, and its slot around that place. */
export type SeatedMark = {
  readonly event: string;
  readonly place: string;
  readonly at: readonly [number, number];
  readonly icon: string;
  readonly slot: number;
  readonly right: number;
  readonly down: number;
  readonly importance: number;
};

/**
 * The mark of each event, null where it has no place. A report never has one, so no reported crime can
 * become a point. The events come in the order of their spans.
 */
export function seatedMarks(
  events: readonly EventOutline[],
  places: DrawnExhibit['places'],
): (SeatedMark | null)[] {
  const positions = new Map(places.map(({ id, at }) => [id, at]));
  const endsAt = new Map<string, Instant[]>();
  return events.map((event) => {
    const at = event.place === undefined ? undefined : positions.get(event.place);
    if (event.place === undefined || at === undefined) return null;
    const ends = endsAt.get(event.place) ?? [];
    endsAt.set(event.place, ends);
    const slot = freeSlot(event, ends);
    ends[slot] = Math.max(ends[slot] ?? -Infinity, event.shown.end);
    const [right, down] = slots[slot] ?? [0, 0];
    const icon = `${markOf(event)}-${event.lane}`;
    const { id, place, importance } = event;
    return { event: id, place, at, icon, slot, right, down, importance };
  });
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

/** The first slot whose marks have all gone, else the one that is free soonest; `ends` are those of the slots. */
function freeSlot({ shown }: EventOutline, ends: readonly Instant[]): number {
  const free = slots.findIndex((_, slot) => (ends[slot] ?? -Infinity) < shown.start);
  return free >= 0 ? free : ends.indexOf(Math.min(...ends));
}
