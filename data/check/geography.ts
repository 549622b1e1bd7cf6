import type { Problem } from '../messages/problem';
import type { AxisOfAdvance } from '../schema/axis-of-advance';
import type { Records } from '../schema/kinds';
import { kilometresBetween } from '../space/geo';
import { spanOf } from '../time/edtf';
import { contains, widen } from '../time/span';
import { townsOnTheWrongSide } from './front-towns';

/** Kilometres from a place within which a point of an axis is at that place. */
const AT_PLACE_KM = 3;

/**
 * Front lines that contradict the dates on which towns were freed or lost, and axes that contradict the events at their places.
 * Nothing is compared unless `witnessed`, which says that all events and places could be read: a missing one would look like a contradiction.
 */
export function problemsOfGeography(records: Records, witnessed: boolean): Problem[] {
  const contradictions = witnessed
    ? [
        ...townsOnTheWrongSide(records),
        ...records.axes.flatMap((axis) => strayPoints(axis, records)),
      ]
    : [];
  return [...records.axes.flatMap(backwardDates), ...contradictions];
}

function backwardDates(axis: AxisOfAdvance): Problem[] {
  return axis.path.flatMap(({ when }, index): Problem[] => {
    const before = axis.path[index - 1];
    if (before === undefined || spanOf(before.when).start <= spanOf(when).start) return [];
    return [{ record: `axes/${axis.id}`, field: `path.${index}.when`, code: 'axis-goes-back' }];
  });
}

/** Each point at a place that has a source agrees with an event there, within the tolerance of the axis in days. */
function strayPoints(axis: AxisOfAdvance, { events, places }: Records): Problem[] {
  if (axis.kind === 'journey') return [];
  return axis.path.flatMap((point, index): Problem[] => {
    const place = places.find(({ id }) => id === point.place);
    if (place === undefined || point.basis === 'interpolated') return [];
    if (kilometresBetween(place.at, point.at) > AT_PLACE_KM) {
      return [
        {
          record: `axes/${axis.id}`,
          field: `path.${index}.at`,
          code: 'point-far-from-its-place',
          values: { place: place.id, kilometres: AT_PLACE_KM },
        },
      ];
    }
    const eventsThere = events.filter(
      (event) => event.place === place.id && event.lane === 'advance',
    );
    if (eventsThere.length === 0) return [];
    const day = spanOf(point.when).start;
    const agrees = eventsThere.some((event) =>
      contains(widen(spanOf(event.when, event.aboutDays), axis.toleranceDays), day),
    );
    if (agrees) return [];
    return [
      {
        record: `axes/${axis.id}`,
        field: `path.${index}.when`,
        code: 'no-event-near-this-day',
        values: { place: place.id, days: axis.toleranceDays },
      },
    ];
  });
}
