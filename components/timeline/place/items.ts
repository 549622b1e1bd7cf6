import type { EventOutline } from '../../../data/exhibit/outline';
import type { Lane } from '../../../data/schema/parts/event-kinds';
import { overlaps, type Span } from '../../../data/time/span';
import { amongEquals, candidates } from './candidates';
import type { PlacedItem, TitleSide, WindowRoom } from './room';

/** Items on the timeline at a time: more elements make each pan and zoom slow. */
const MOST_ITEMS = 150;

/** The room that an event takes in a row: its bar, and its title while it has one. */
type Seat = { readonly event: EventOutline; readonly row: number; extent: Span; title: TitleSide };

/** From this importance on a mark is never crowded out by the title of another. */
const GREAT = 5;

/**
 * The events of a window in rows without overlap, in the order of `ranked`: with their titles while there is
 * room, then as marks alone. Events that the story cannot be told without push out the titles of others. An
 * event without room shows when a visitor zooms in; the chosen event is always there.
 */
export function placeItems(ranked: readonly EventOutline[], room: WindowRoom): PlacedItem[] {
  const { window, selected, favoured } = room;
  const margin = window.end - window.start;
  const rank = ({ id, importance }: EventOutline) => (favoured.has(id) ? GREAT + 1 : importance);
  const near = { start: window.start - margin, end: window.end + margin };
  const inReach = candidates(ranked, near, room).sort(
    (one, other) => rank(other) - rank(one) || amongEquals(one, other),
  );
  const chosen = inReach.find(({ id }) => id === selected);
  const placed = seated(inReach, room);
  if (chosen === undefined) return placed;
  if (placed.some(({ event }) => event === chosen)) return titled(placed, chosen, room);
  // Only a chosen event that found no place makes the others move.
  const rest = inReach.filter((event) => event !== chosen);
  return titled(seated([chosen, ...rest], room), chosen, room);
}

/** The chosen event always has its title: over the marks beside it, whose own titles go. */
function titled(placed: PlacedItem[], chosen: EventOutline, room: WindowRoom): PlacedItem[] {
  const seat = placed.find(({ event }) => event === chosen);
  if (seat === undefined || seat.title !== null) return placed;
  const bar = barOf(chosen, room);
  const width = room.titleWidth(chosen.title) * perPixel(room);
  const after = bar.start + room.markWidth * perPixel(room) + width <= room.window.end;
  const covered = after
    ? { start: bar.start, end: bar.end + width }
    : { start: bar.start - width, end: bar.end };
  return placed.map((item) => {
    if (item === seat) return { ...item, title: after ? 'after' : 'before' };
    const beneath =
      item.lane === seat.lane &&
      item.row === seat.row &&
      overlaps(barOf(item.event, room), covered);
    return beneath ? { ...item, title: null } : item;
  });
}

function seated(ordered: readonly EventOutline[], room: WindowRoom): PlacedItem[] {
  const seats: Seat[] = [];
  for (const [index, event] of ordered.entries()) {
    if (seats.length === MOST_ITEMS) break;
    const seat =
      seatOfWhole(event, room, seats) ??
      seatIn({ event, extent: barOf(event, room), title: null }, room, seats);
    const great = index === 0 || event.importance >= GREAT || room.favoured.has(event.id);
    const found = seat ?? (great ? seatOfTitles(event, room, seats) : null);
    if (found !== null) seats.push(found);
  }
  return seats.map(({ event, row, title }) => ({ event, lane: event.lane, row, title }));
}

/** A seat for mark and title together, the title on the side where the timeline's edge would not cut it. */
function seatOfWhole(event: EventOutline, room: WindowRoom, seats: readonly Seat[]): Seat | null {
  const { window } = room;
  const bar = barOf(event, room);
  const width = room.titleWidth(event.title) * perPixel(room);
  const end = bar.start + room.markWidth * perPixel(room) + width;
  // Events beyond the window are placed again before a visitor sees them at rest.
  if (bar.start > window.end || end <= window.end) {
    const extent = { start: bar.start, end: bar.end + width };
    return seatIn({ event, extent, title: 'after' }, room, seats);
  }
  const start = bar.start - width;
  if (start < window.start) return null;
  return seatIn({ event, extent: { start, end: bar.end }, title: 'before' }, room, seats);
}

/** The first row of the event's lane in which nothing is in the way of `wanted`. */
function seatIn(wanted: Omit<Seat, 'row'>, room: WindowRoom, seats: readonly Seat[]): Seat | null {
  const { event, extent } = wanted;
  const row = rowsOf(event.lane, room).find(
    (row) => inTheWay(event.lane, row, extent, seats).length === 0,
  );
  return row === undefined ? null : { ...wanted, row };
}

/** A seat where only titles are in the way: the titles go, and their marks stay. */
function seatOfTitles(event: EventOutline, room: WindowRoom, seats: readonly Seat[]): Seat | null {
  const extent = barOf(event, room);
  for (const row of rowsOf(event.lane, room)) {
    const blockers = inTheWay(event.lane, row, extent, seats);
    if (blockers.some((seat) => overlaps(barOf(seat.event, room), extent))) continue;
    for (const seat of blockers) {
      seat.extent = barOf(seat.event, room);
      seat.title = null;
    }
    return { event, row, extent, title: null };
  }
  return null;
}

function rowsOf(lane: Lane, room: WindowRoom): number[] {
  return Array.from({ length: room.rows[lane] ?? 0 }, (_, row) => row);
}

function inTheWay(lane: Lane, row: number, extent: Span, seats: readonly Seat[]): Seat[] {
  return seats.filter(
    (seat) => seat.event.lane === lane && seat.row === row && overlaps(seat.extent, extent),
  );
}

function barOf({ span }: EventOutline, room: WindowRoom): Span {
  return {
    start: span.start,
    end: Math.max(span.end, span.start + room.markWidth * perPixel(room)),
  };
}

function perPixel({ window, width }: WindowRoom): number {
  return (window.end - window.start) / width;
}

/** How many events of the window found no room. */
export function countHidden(
  events: readonly EventOutline[],
  placed: readonly PlacedItem[],
  window: Span,
): number {
  const shown = new Set(placed.map(({ event }) => event.id));
  return events.filter(({ id, span }) => overlaps(span, window) && !shown.has(id)).length;
}
