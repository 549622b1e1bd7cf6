import type { EventOutline } from '../../data/exhibit/outline';
import type { Lane } from '../../data/schema/parts/event-kinds';
import { DAY, overlaps, type Span } from '../../data/time/span';

/** On which side of its mark a title stands; `null` where it has no room. */
export type TitleSide = 'after' | 'before' | null;

/** An event placed on the timeline: the row of its lane, and where its title stands. */
export type PlacedItem = {
  readonly event: EventOutline;
  readonly lane: Lane;
  readonly row: number;
  readonly title: TitleSide;
};

/** What the timeline can hold at a time: more elements than this make each pan and zoom slow. */
const MOST_ITEMS = 150;

/** In which order lanes get a row more: the advance has the most events, memory the fewest. */
const needs: readonly Lane[] = [
  'advance',
  'complaints',
  'advance',
  'politics',
  'advance',
  'reports',
  'memory',
];

export type Room = {
  readonly window: Span;
  /** Width of the window in pixels. */
  readonly width: number;
  /** Rows of each lane; a lane that is left out has none. */
  readonly rows: Readonly<Partial<Record<Lane, number>>>;
  readonly markWidth: number;
  /** Width of a title in pixels. */
  readonly titleWidth: (title: string) => number;
  readonly selected: string | null;
  /** What is seated before all others, as what matters in a chapter of the tour. */
  readonly favoured: ReadonlySet<string>;
};

/** Room that an event takes in a row: its bar, and its title while it has one. */
type Seat = { readonly event: EventOutline; readonly row: number; extent: Span; title: TitleSide };

/** From this importance on a mark is never crowded out by the title of another. */
const GREAT = 5;

/**
 * The events of a window in rows without overlap, those that `ranked` gives the most important first: with their titles while
 * there is room, then as marks alone. For what the story cannot be told without, the titles of others
 * give way. What finds no room is left for a closer look; the chosen event is always there.
 */
export function placeItems(ranked: readonly EventOutline[], room: Room): PlacedItem[] {
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

/** An event that may lie anywhere in so long a time would take a row from fifty that are known to the day. */
const LONG = 92 * DAY;

/**
 * Events by importance; of equals the long ones last, then the earlier first: sorted once, and looked
 * through for each window.
 */
export function rankedEvents(events: readonly EventOutline[]): readonly EventOutline[] {
  return [...events].sort(
    (one, other) => other.importance - one.importance || amongEquals(one, other),
  );
}

function amongEquals({ span: one }: EventOutline, { span: other }: EventOutline): number {
  const long = (span: Span) => Number(span.end - span.start > LONG);
  return long(one) - long(other) || one.start - other.start;
}

/** So many events find their seats one after another, as in our records, which hold two hundred. */
const CROWD = 300;

/** Stretches into which a crowd is cut: eight to a window, each as wide as a mark with its title. */
const STRETCHES = 24;

/**
 * The events that may find a seat: all in reach, and of a crowd in each lane and stretch one for each row, the
 * most important. So a quiet month is not empty beside a busy one, and marks leave room for titles.
 */
function candidates(
  ranked: readonly EventOutline[],
  near: Span,
  { rows, selected, favoured }: Room,
): EventOutline[] {
  const inReach = ranked.filter(({ span }) => overlaps(span, near));
  if (inReach.length <= CROWD) return inReach;
  const stretch = (near.end - near.start) / STRETCHES;
  const counts = new Map(
    Object.keys(rows).map((lane) => [lane, new Uint16Array(STRETCHES)] as const),
  );
  return inReach.filter(({ id, lane, span }) => {
    if (id === selected || favoured.has(id)) return true;
    const count = counts.get(lane);
    if (count === undefined) return false;
    const place = Math.max(0, Math.floor((span.start - near.start) / stretch));
    const before = count[place] ?? 0;
    count[place] = before + 1;
    return before < (rows[lane] ?? 0);
  });
}

/** The chosen event has its title whatever stands beside it: over the marks there, whose own titles go. */
function titled(placed: PlacedItem[], chosen: EventOutline, room: Room): PlacedItem[] {
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

function seated(ordered: readonly EventOutline[], room: Room): PlacedItem[] {
  const seats: Seat[] = [];
  for (const [index, event] of ordered.entries()) {
    if (seats.length === MOST_ITEMS) break;
    const seat =
      seatOfWhole(event, room, seats) ?? seatIn(event, barOf(event, room), null, room, seats);
    const great = index === 0 || event.importance >= GREAT || room.favoured.has(event.id);
    const found = seat ?? (great ? seatOfTitles(event, room, seats) : null);
    if (found !== null) seats.push(found);
  }
  return seats.map(({ event, row, title }) => ({ event, lane: event.lane, row, title }));
}

/** A seat for mark and title together, the title on the side where the timeline's edge would not cut it. */
function seatOfWhole(event: EventOutline, room: Room, seats: readonly Seat[]): Seat | null {
  const { window } = room;
  const bar = barOf(event, room);
  const width = room.titleWidth(event.title) * perPixel(room);
  const end = bar.start + room.markWidth * perPixel(room) + width;
  // What lies beyond the window is placed anew before it is seen at rest.
  if (bar.start > window.end || end <= window.end) {
    return seatIn(event, { start: bar.start, end: bar.end + width }, 'after', room, seats);
  }
  const start = bar.start - width;
  if (start < window.start) return null;
  return seatIn(event, { start, end: bar.end }, 'before', room, seats);
}

function seatIn(
  event: EventOutline,
  extent: Span,
  title: TitleSide,
  room: Room,
  seats: readonly Seat[],
): Seat | null {
  const row = rowsOf(event.lane, room).find(
    (row) => inTheWay(event.lane, row, extent, seats).length === 0,
  );
  return row === undefined ? null : { event, row, extent, title };
}

/** A seat where only titles stand in the way: they go, and their marks stay. */
function seatOfTitles(event: EventOutline, room: Room, seats: readonly Seat[]): Seat | null {
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

function rowsOf(lane: Lane, room: Room): number[] {
  return Array.from({ length: room.rows[lane] ?? 0 }, (_, row) => row);
}

function inTheWay(lane: Lane, row: number, extent: Span, seats: readonly Seat[]): Seat[] {
  return seats.filter(
    (seat) => seat.event.lane === lane && seat.row === row && overlaps(seat.extent, extent),
  );
}

function barOf({ span }: EventOutline, room: Room): Span {
  return {
    start: span.start,
    end: Math.max(span.end, span.start + room.markWidth * perPixel(room)),
  };
}

function perPixel({ window, width }: Room): number {
  return (window.end - window.start) / width;
}

/**
 * Rows for each lane in `height` pixels: one each, then those that are asked for first, and the rest to
 * the lanes that need them most.
 */
export function rowsFor(
  lanes: readonly Lane[],
  height: number,
  rowHeight: number,
  first: readonly Lane[] = [],
): Partial<Record<Lane, number>> {
  const rows = new Map(lanes.map((lane) => [lane, 1]));
  const spare = Math.max(0, Math.floor(height / rowHeight) - lanes.length);
  const asked = first.filter((lane) => rows.has(lane));
  const turns = needs.filter((lane) => rows.has(lane));
  for (let turn = 0; turn < spare; turn += 1) {
    const lane = asked[turn] ?? turns[turn % turns.length];
    if (lane !== undefined) rows.set(lane, (rows.get(lane) ?? 0) + 1);
  }
  return Object.fromEntries(rows);
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
