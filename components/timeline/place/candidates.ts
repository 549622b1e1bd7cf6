import type { EventOutline } from '../../../data/exhibit/outline';
import { DAY, overlaps, type Span } from '../../../data/time/span';
import { bandOf, type WindowRoom } from './room';

/** Milliseconds; an event whose date is vaguer than this would take a row from fifty that are known to the day. */
const LONG = 92 * DAY;

/**
 * Events by importance; of equals the long ones last, then the earlier first. They are sorted once, and
 * searched for each window.
 */
export function rankedEvents(events: readonly EventOutline[]): readonly EventOutline[] {
  return [...events].sort(
    (one, other) => other.importance - one.importance || amongEquals(one, other),
  );
}

/** Of events of equal importance: the short ones first, then the earlier. */
export function amongEquals({ span: one }: EventOutline, { span: other }: EventOutline): number {
  const long = (span: Span) => Number(span.end - span.start > LONG);
  return long(one) - long(other) || one.start - other.start;
}

/** Up to so many events are all tried for a seat, as in our records, which hold two hundred. */
const CROWD = 300;

/** Stretches into which a crowd is cut: eight to a window, each as wide as a mark with its title. */
const STRETCHES = 24;

/**
 * The events that may find a seat: all in reach, and of a crowd in each lane and stretch one for each row, the
 * most important. So a quiet month is not empty beside a busy one, and marks leave room for titles.
 */
export function candidates(
  ranked: readonly EventOutline[],
  near: Span,
  { rows, selected, favoured }: WindowRoom,
): EventOutline[] {
  const inReach = ranked.filter(({ span }) => overlaps(span, near));
  if (inReach.length <= CROWD) return inReach;
  const stretch = (near.end - near.start) / STRETCHES;
  const counts = new Map(
    Object.keys(rows).map((lane) => [lane, new Uint16Array(STRETCHES)] as const),
  );
  return inReach.filter(({ id, lane, span }) => {
    if (id === selected || favoured.has(id)) return true;
    const band = bandOf(lane, rows);
    const count = counts.get(band);
    if (count === undefined) return false;
    const place = Math.max(0, Math.floor((span.start - near.start) / stretch));
    const before = count[place] ?? 0;
    count[place] = before + 1;
    return before < (rows[band] ?? 0);
  });
}
