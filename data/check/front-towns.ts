import type { Problem } from '../messages/problem';
import type { ExhibitEvent } from '../schema/event';
import type { FrontLine } from '../schema/front-line';
import type { Records } from '../schema/kinds';
import type { Place } from '../schema/place';
import { kilometresBetween, nearestTo } from '../space/geo';
import { spanOf } from '../time/edtf';
import type { Instant } from '../time/span';

/** Kilometres from a line within which a town's dates are compared with it; further away the line says nothing of the side. */
const WITNESS_KM = 120;

/** What an event did to its town. A liberation frees it, even where the record does not say so again. */
type Effect = {
  /** The id of the event. */
  readonly id: string;
  readonly effect: 'freed' | 'lost';
  /** The first moment at which it may have happened, and the last without the doubt of its date. */
  readonly start: Instant;
  readonly done: Instant;
};

/** Towns whose dates contradict a front line. A town may lie on the wrong side by the tolerance of the line. */
export function townsOnTheWrongSide(records: Records): Problem[] {
  const effects = effectsByPlace(records.events);
  return records['front-lines'].flatMap((line) => {
    const known = new Set(line.exceptions?.map((exception) => exception.place));
    return records.places
      .filter(({ id }) => !known.has(id))
      .flatMap((place) =>
        contradictions(line, place, effects.get(place.id) ?? [], records['front-lines']),
      );
  });
}

/**
 * A town that was freed by the line's day is on the freed side, one that was lost again on the other, and so is one that is
 * freed only later. Of the last the nearest of the lines in force that day speaks, and none of which it lies beyond an end.
 */
function contradictions(
  line: FrontLine,
  place: Place,
  effects: readonly Effect[],
  lines: readonly FrontLine[],
): Problem[] {
  const day = spanOf(line.when);
  const { kilometres, side } = nearestTo(line.line, place.at);
  if (kilometres <= line.toleranceKm || kilometres > WITNESS_KM) return [];
  const freed = side === line.freedSide;
  const problem = { record: `front-lines/${line.id}`, field: 'line' };
  const values = { place: place.id, kilometres: Math.round(kilometres) };
  const last = effects.filter(({ done }) => done <= day.end).at(-1);
  if (last !== undefined) {
    if (freed === (last.effect === 'freed')) return [];
    const said = { side: freed ? ('freed' as const) : ('occupied' as const), effect: last.effect };
    return [
      {
        ...problem,
        code: 'town-on-the-wrong-side',
        values: { ...values, ...said, event: last.id },
      },
    ];
  }
  const next = effects[0];
  if (!freed || next?.effect !== 'freed' || next.start <= day.end) return [];
  const isNearest = linesInForce(lines, day.start).every(
    (other) => nearestTo(other.line, place.at).kilometres >= kilometres,
  );
  if (!isNearest || isBeyondEnd(line, place, kilometres)) return [];
  return [{ ...problem, code: 'town-freed-only-later', values: { ...values, event: next.id } }];
}

function effectsByPlace(events: readonly ExhibitEvent[]): ReadonlyMap<string, readonly Effect[]> {
  const byPlace = new Map<string, Effect[]>();
  for (const { id, kind, place, effect: said, when, aboutDays } of events) {
    const effect = said ?? (kind === 'liberation' ? 'freed' : undefined);
    if (place === undefined || effect === undefined) continue;
    const here = byPlace.get(place) ?? [];
    here.push({ id, effect, start: spanOf(when, aboutDays).start, done: spanOf(when).end });
    byPlace.set(place, here);
  }
  for (const effects of byPlace.values()) effects.sort((one, other) => one.done - other.done);
  return byPlace;
}

/** The last line of each sector drawn by then and not taken away. */
function linesInForce(lines: readonly FrontLine[], at: Instant): readonly FrontLine[] {
  const bySector = new Map<string, FrontLine>();
  for (const line of lines) {
    const before = bySector.get(line.sector);
    const start = spanOf(line.when).start;
    if (start <= at && (before === undefined || spanOf(before.when).start <= start))
      bySector.set(line.sector, line);
  }
  return [...bySector.values()].filter(
    ({ until }) => until === undefined || spanOf(until).start > at,
  );
}

/** Kilometres by which two measures of one distance may differ. */
const ROUNDING_KM = 0.001;

/** Whether a place is as far from an end of the line as from the line itself: the line does not say on which side it is. */
function isBeyondEnd({ line }: FrontLine, { at }: Place, kilometres: number): boolean {
  return [line.at(0), line.at(-1)].some(
    (end) => end !== undefined && kilometresBetween(end, at) < kilometres + ROUNDING_KM,
  );
}
