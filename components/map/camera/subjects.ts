import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { eventsAt } from '../../../data/exhibit/queries';
import type { DatedChapter } from '../../../data/exhibit/types';
import type { InView } from '../../../data/schema/parts/in-view';
import { mapBounds } from '../../../data/space/boxes';
import { kilometresBetween, type Point } from '../../../data/space/geo';
import { DAY, dayOf, type Instant } from '../../../data/time/span';

/** What has to be in view: points in degrees, at least one. */
export type Subject = readonly Point[];

type Known = Pick<DrawnExhibit, 'about' | 'places' | 'areas' | 'events'>;

/** Kilometres from the middle of the theatre beyond which a place is shown together with it, so that one sees where it is. */
const FAR_KM = 320;

/** Kilometres from the middle of the theatre beyond which play does not follow, since it would fly to Moscow and back. */
const OUT_OF_REACH_KM = 600;

/** Days that play sees ahead, so that the camera moves seldom. */
const AHEAD = 4 * DAY;

/** Degrees of longitude to both sides of a place in which its name finds room. */
const NAME_ROOM = 0.3;

/** What the exhibit opens with, and what the map shows while nothing is chosen. */
export function openingSubject({ about, places }: Pick<Known, 'about' | 'places'>): Subject {
  return pointsOf(about.opening.inView, places);
}

/** What a chapter says must be seen, with room for the names of its places, and its marks but for those that it leaves out. */
export function chapterSubject(
  { inView, marks, outOfView = [] }: Pick<DatedChapter, 'inView' | 'marks' | 'outOfView'>,
  known: Known,
): Subject {
  const marked = marks.filter((id) => !outOfView.some(({ event }) => event === id));
  const places = known.events.filter(({ id }) => marked.includes(id)).map(({ place }) => place);
  const named = placed(inView.places ?? [], known.places).flatMap(withNameRoom);
  const subject = [...pointsOf(inView, known.places), ...named, ...placed(places, known.places)];
  return subject.length > 0 ? subject : openingSubject(known);
}

/**
 * An event’s place with its rivals, as far as the map reaches, or the box of its area; null for an event that the map cannot
 * show, and for a message from far away, which the schematic of its exchange shows.
 */
export function eventSubject(
  { place, area, rivals = [], message }: EventOutline,
  known: Known,
): Subject | null {
  const outline = known.areas.find(({ id }) => id === area)?.outline;
  if (outline !== undefined) return outline;
  if (placed([place], known.places).length === 0) return null;
  const others = rivals.map((rival) => rival.place ?? undefined);
  const points = placed([place, ...others], known.places);
  const theatre = openingSubject(known);
  const middle = middleOf(theatre);
  const isFar = points.every((point) => kilometresBetween(middle, point) > FAR_KM);
  if (isFar && message !== undefined) return null;
  return isFar ? [...points, ...theatre] : points;
}

/** What play shows: the places of the events of a day and of some days ahead, of which `events` are all that have marks. */
export function daySubject(
  at: Instant,
  events: readonly EventOutline[],
  known: Pick<Known, 'about' | 'places'>,
): Subject {
  const shown = [...eventsAt(events, dayOf(at)), ...eventsAt(events, dayOf(at) + AHEAD)];
  const theatre = openingSubject(known);
  const middle = middleOf(theatre);
  const points = placed(
    shown.map(({ place }) => place),
    known.places,
  ).filter((point) => kilometresBetween(middle, point) <= OUT_OF_REACH_KM);
  // The names of marks need room beside them.
  return points.length > 0 ? points.flatMap(withNameRoom) : theatre;
}

function withNameRoom([longitude, latitude]: Point): Point[] {
  return [
    [longitude - NAME_ROOM, latitude],
    [longitude + NAME_ROOM, latitude],
  ];
}

function pointsOf({ places = [], box }: InView, known: Known['places']): Point[] {
  return [...placed(places, known), ...(box === undefined ? [] : [box.southWest, box.northEast])];
}

/** Where places lie, without those beyond the map, such as New York. */
function placed(ids: readonly (string | undefined)[], known: Known['places']): Point[] {
  const [[west, south], [east, north]] = mapBounds;
  return known
    .filter(({ id }) => ids.includes(id))
    .map(({ at }) => at)
    .filter(
      ([longitude, latitude]) =>
        longitude > west && longitude < east && latitude > south && latitude < north,
    );
}

function middleOf(subject: Subject): Point {
  const longitudes = subject.map(([longitude]) => longitude);
  const latitudes = subject.map(([, latitude]) => latitude);
  return [
    (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
}
