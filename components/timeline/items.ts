import type { DatedEvent } from '../../data/queries';
import type { Lane } from '../../data/schema/event-kinds';
import { meets, type Span } from '../../data/time/span';

/** An event placed on the timeline: the row of its lane, and whether its title has room beside it. */
export type PlacedItem = {
  readonly event: DatedEvent;
  readonly lane: Lane;
  readonly row: number;
  readonly labelled: boolean;
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
};

/**
 * The events of a window in rows without overlap, the most important first: with their titles while
 * there is room, then as marks alone, and what finds no room is left for a closer look.
 */
export function placeItems(events: readonly DatedEvent[], room: Room): PlacedItem[] {
  const { window } = room;
  const margin = window.end - window.start;
  const near = { start: window.start - margin, end: window.end + margin };
  const perPixel = margin / room.width;
  const taken = new Map<string, Span[]>();
  const placed: PlacedItem[] = [];

  for (const event of byImportance(
    events.filter(({ span }) => meets(span, near)),
    room.selected,
  )) {
    if (placed.length === MOST_ITEMS) break;
    const bar = {
      start: event.span.start,
      end: Math.max(event.span.end, event.span.start + room.markWidth * perPixel),
    };
    const title = { start: bar.start, end: bar.end + room.titleWidth(event.title) * perPixel };
    const labelledRow = freeRow(event.lane, title, room.rows[event.lane] ?? 0, taken);
    const row = labelledRow ?? freeRow(event.lane, bar, room.rows[event.lane] ?? 0, taken);
    if (row === null) continue;
    taken.get(`${event.lane} ${row}`)?.push(labelledRow === null ? bar : title);
    placed.push({ event, lane: event.lane, row, labelled: labelledRow !== null });
  }
  return placed;
}

/** Rows for each lane in `height` pixels: one each, and the rest to the lanes that need them most. */
export function rowsFor(
  lanes: readonly Lane[],
  height: number,
  rowHeight: number,
): Partial<Record<Lane, number>> {
  const rows = new Map(lanes.map((lane) => [lane, 1]));
  const spare = Math.max(0, Math.floor(height / rowHeight) - lanes.length);
  const turns = needs.filter((lane) => rows.has(lane));
  for (let turn = 0; turn < spare; turn += 1) {
    const lane = turns[turn % turns.length];
    if (lane !== undefined) rows.set(lane, (rows.get(lane) ?? 0) + 1);
  }
  return Object.fromEntries(rows);
}

/** How many events of the window found no room. */
export function countHidden(
  events: readonly DatedEvent[],
  placed: readonly PlacedItem[],
  window: Span,
): number {
  const shown = new Set(placed.map(({ event }) => event.id));
  return events.filter(({ id, span }) => meets(span, window) && !shown.has(id)).length;
}

function byImportance(events: readonly DatedEvent[], selected: string | null): DatedEvent[] {
  const rank = (event: DatedEvent) => (event.id === selected ? 10 : event.importance);
  return [...events].sort(
    (one, other) => rank(other) - rank(one) || one.span.start - other.span.start,
  );
}

function freeRow(
  lane: Lane,
  wanted: Span,
  rows: number,
  taken: Map<string, Span[]>,
): number | null {
  for (let row = 0; row < rows; row += 1) {
    const key = `${lane} ${row}`;
    const spans = taken.get(key) ?? [];
    if (!taken.has(key)) taken.set(key, spans);
    if (!spans.some((span) => meets(span, wanted))) return row;
  }
  return null;
}
