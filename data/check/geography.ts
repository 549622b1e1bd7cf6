import type { Problem } from '../messages/problem';
import type { AxisOfAdvance } from '../schema/axis-of-advance';
import type { ExhibitEvent } from '../schema/event';
import type { FrontLine } from '../schema/front-line';
import type { Records } from '../schema/kinds';
import { kilometresBetween, nearestTo } from '../space/geo';
import { spanOf } from '../time/edtf';
import { contains, type Instant, widen } from '../time/span';

/** Kilometres from a line within which a town's dates are compared with it; further away the line says nothing of the side. */
const WITNESS_KM = 120;
/** Kilometres from a place within which a point of an axis is at that place. */
const AT_PLACE_KM = 3;

/**
 * Front lines that contradict the dates on which towns were freed or lost, and axes that contradict the events at their places.
 * Nothing is compared unless `witnessed`, which says that all events and places could be read: a missing one would look like a contradiction.
 */
export function problemsOfGeography(records: Records, witnessed: boolean): Problem[] {
  const contradictions = witnessed
    ? [
        ...records['front-lines'].flatMap((line) => townsOnTheWrongSide(line, records)),
        ...records.axes.flatMap((axis) => strayPoints(axis, records)),
      ]
    : [];
  return [...records.axes.flatMap(backwardDates), ...contradictions];
}

/** A town that was freed by the line's day is on the freed side, and one that was lost again on the other. */
function townsOnTheWrongSide(line: FrontLine, { events, places }: Records): Problem[] {
  const day = spanOf(line.when);
  const effects = lastEffects(events, day.end);
  const known = new Set(line.exceptions?.map((exception) => exception.place));
  return places.flatMap((place): Problem[] => {
    const effect = effects.get(place.id);
    if (effect === undefined || known.has(place.id)) return [];
    const { kilometres, side } = nearestTo(line.line, place.at);
    if (kilometres <= line.toleranceKm || kilometres > WITNESS_KM) return [];
    const freed = side === line.freedSide;
    if (freed === (effect.effect === 'freed')) return [];
    return [
      {
        record: `front-lines/${line.id}`,
        field: 'line',
        code: 'town-on-the-wrong-side',
        values: {
          place: place.id,
          kilometres: Math.round(kilometres),
          side: freed ? 'freed' : 'occupied',
          event: effect.id,
          effect: effect.effect,
        },
      },
    ];
  });
}

type Effect = {
  /** The id of the event. */
  readonly id: string;
  readonly effect: 'freed' | 'lost';
  readonly at: Instant;
};

/** What last happened to each place by that day. A town that no event has freed yet is occupied. */
function lastEffects(events: readonly ExhibitEvent[], by: Instant): ReadonlyMap<string, Effect> {
  const last = new Map<string, Effect>();
  for (const event of events) {
    if (event.place === undefined || event.effect === undefined || doneAt(event) > by) continue;
    const { id, effect } = event;
    const at = doneAt(event);
    const before = last.get(event.place);
    if (before === undefined || before.at <= at) last.set(event.place, { id, effect, at });
  }
  return last;
}

function doneAt(event: ExhibitEvent): Instant {
  return spanOf(event.when).end;
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
