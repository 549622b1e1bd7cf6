import { startsUnknown } from '../../../data/exhibit/moments/mark-moment';
import type { EventOutline } from '../../../data/exhibit/outline';
import { contains, overlaps, type Span } from '../../../data/time/span';
import { amongEquals, candidates } from './candidates';
import { bandOf, type PlacedItem, SPACED, type TitleSide, type WindowRoom } from './room';
import { mapSpan } from './time-scale';

/** Items on the timeline at a time: more elements make each pan and zoom slow. */
const MOST_ITEMS = 150;

/** The room that an event takes in a row: its bar, and its title while it has one. */
type Seat = { readonly event: EventOutline; readonly row: number; extent: Span; title: TitleSide };

/** From this importance on a mark is never crowded out by the title of another. */
const GREAT = 5;

/**
 * The events of a window in rows without overlap, in the order of `ranked`: with their titles while there is
 * room, then as marks alone. In the strip only the titles of the greatest take room from marks. Events that the story cannot be told without push out the titles of others. An
 * event without room shows when a visitor zooms in; the chosen event is always there.
 */
export function placeItems(ranked: readonly EventOutline[], room: WindowRoom): PlacedItem[] {
  const { window, scale, selected, favoured } = room;
  const margin = window.end - window.start;
  const rank = ({ id, importance }: EventOutline) => (favoured.has(id) ? GREAT + 1 : importance);
  const near = mapSpan({ start: window.start - margin, end: window.end + margin }, scale.real);
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

/** The chosen event has its title wherever one fits: over the marks beside it, whose own titles go. */
function titled(placed: PlacedItem[], chosen: EventOutline, room: WindowRoom): PlacedItem[] {
  const seat = placed.find(({ event }) => event === chosen);
  if (seat === undefined || seat.title !== null) return placed;
  const { bar, mark } = facesOf(chosen, room);
  const width = room.titleWidth(chosen.title) * perPixel(room);
  const sideFor = (wanted: number): TitleSide => {
    if (mark.end + wanted <= room.window.end) return 'after';
    return mark.start - wanted >= room.window.start ? 'before' : null;
  };
  const side = sideFor(SPACED * width) ?? sideFor(width);
  // A title that either edge would cut is in the story alone.
  if (side === null) return placed;
  const covered =
    side === 'after'
      ? { start: bar.start, end: Math.max(bar.end, mark.end + width) }
      : { start: Math.min(bar.start, mark.start - width), end: bar.end };
  return placed.map((item) => {
    if (item === seat) return { ...item, title: side };
    const beneath =
      item.band === seat.band && item.row === seat.row && overlaps(withTitle(item, room), covered);
    return beneath ? { ...item, title: null } : item;
  });
}

function seated(ordered: readonly EventOutline[], room: WindowRoom): PlacedItem[] {
  const seats: Seat[] = [];
  for (const [index, event] of ordered.entries()) {
    if (seats.length === MOST_ITEMS) break;
    const first = index === 0 && !room.compact;
    const great = first || event.importance >= GREAT || room.favoured.has(event.id);
    const whole = room.compact && !great ? null : wholeOf(event, room);
    const seat =
      (whole && seatIn(whole, room, seats)) ??
      seatIn({ event, extent: facesOf(event, room).bar, title: null }, room, seats);
    const found = seat ?? (great ? seatOfTitles(event, room, seats) : null);
    if (found !== null) seats.push(found);
  }
  if (room.compact) addTitles(seats, room);
  return seats.map(({ event, row, title }) => ({
    event,
    band: bandOf(event.lane, room.rows),
    row,
    title,
    centred: facesOf(event, room).centred,
  }));
}

/** Gives titles to the marks of a strip that have room beside them, the most important first. */
function addTitles(seats: readonly Seat[], room: WindowRoom): void {
  for (const seat of seats) {
    const whole = seat.title === null ? wholeOf(seat.event, room) : null;
    if (whole === null) continue;
    const blockers = inTheWay({ ...whole, row: seat.row }, room, seats);
    if (blockers.every((other) => other === seat)) Object.assign(seat, whole);
  }
}

/** What mark and title need together, the title on the side where the timeline's edge would not cut it. */
function wholeOf(event: EventOutline, room: WindowRoom): Omit<Seat, 'row'> | null {
  const { window } = room;
  const { bar, mark } = facesOf(event, room);
  const width = room.titleWidth(event.title) * perPixel(room);
  const end = mark.end + width;
  // Events beyond the window are placed again before a visitor sees them at rest.
  if (bar.start > window.end || mark.end + SPACED * width <= window.end) {
    const extent = { start: bar.start, end: Math.max(bar.end, end) };
    return { event, extent, title: 'after' };
  }
  const start = mark.start - width;
  if (mark.start - SPACED * width < window.start) return null;
  const extent = { start: Math.min(bar.start, start), end: bar.end };
  return { event, extent, title: 'before' };
}

/** The first row of the event's lane in which nothing is in the way of `wanted`. */
function seatIn(wanted: Omit<Seat, 'row'>, room: WindowRoom, seats: readonly Seat[]): Seat | null {
  const { event, extent } = wanted;
  const row = rowsOf(event, room).find(
    (row) => inTheWay({ event, row, extent }, room, seats).length === 0,
  );
  return row === undefined ? null : { ...wanted, row };
}

/** A seat where only titles are in the way: the titles go, and their marks stay. */
function seatOfTitles(event: EventOutline, room: WindowRoom, seats: readonly Seat[]): Seat | null {
  const extent = facesOf(event, room).bar;
  for (const row of rowsOf(event, room)) {
    const blockers = inTheWay({ event, row, extent }, room, seats);
    if (blockers.some((seat) => overlaps(facesOf(seat.event, room).bar, extent))) continue;
    for (const seat of blockers) {
      seat.extent = facesOf(seat.event, room).bar;
      seat.title = null;
    }
    return { event, row, extent, title: null };
  }
  return null;
}

function rowsOf({ lane }: EventOutline, { rows }: WindowRoom): number[] {
  return Array.from({ length: rows[bandOf(lane, rows)] ?? 0 }, (_, row) => row);
}

function inTheWay(
  { event, row, extent }: Omit<Seat, 'title'>,
  { rows }: WindowRoom,
  seats: readonly Seat[],
): Seat[] {
  const band = bandOf(event.lane, rows);
  return seats.filter(
    (seat) =>
      seat.row === row && bandOf(seat.event.lane, rows) === band && overlaps(seat.extent, extent),
  );
}

/**
 * In drawn time, the bar that an event needs for itself and the mark on it: in the middle where its start is unknown,
 * else at the start.
 */
function facesOf(
  event: EventOutline,
  room: WindowRoom,
): { readonly bar: Span; readonly mark: Span; readonly centred: boolean } {
  const { window, scale, markWidth, compact } = room;
  const width = markWidth * perPixel(room);
  const drawn = mapSpan(event.span, scale.drawn);
  const end = Math.max(drawn.end, drawn.start + width);
  const middle = (drawn.start + drawn.end) / 2;
  const centred =
    startsUnknown(event) && contains(window, middle) && drawn.end - drawn.start > width;
  // The mark of an event that began before the window is at the window's edge.
  const edge = end > window.start ? Math.max(drawn.start, window.start) : drawn.start;
  const left = centred ? middle - width / 2 : edge;
  const mark = { start: left, end: left + width };
  return { bar: compact ? mark : { start: drawn.start, end }, mark, centred };
}

/** In drawn time, what an item covers: its bar, and its title on one side of its mark. */
function withTitle({ event, title }: PlacedItem, room: WindowRoom): Span {
  const { bar, mark } = facesOf(event, room);
  const width = title === null ? 0 : room.titleWidth(event.title) * perPixel(room);
  return {
    start: Math.min(bar.start, title === 'before' ? mark.start - width : mark.start),
    end: Math.max(bar.end, title === 'after' ? mark.end + width : mark.end),
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
