import type { Lane } from '../../../data/schema/parts/event-kinds';
import type { Rows } from './room';

/** How the timeline divides its height, in pixels. */
export type Shape = { readonly axis: number; readonly row: number; readonly rows: Rows };

/** Pixels of a rem, and of the lowest row. */
type Lengths = { readonly rem: number; readonly least: number };

/** Lengths in rem: the axis with one row of words and with two, and the height that a row may grow to. */
const ONE_LINE = 1.15;
const TWO_LINES = 2.5;
const TALL_ROW = 2.3;

/**
 * The strip: one row a lane where `height` pixels have room for all of them, else one row for all. What is left
 * makes the axis higher, and then the rows.
 */
export function stripShape(lanes: readonly Lane[], height: number, { rem, least }: Lengths): Shape {
  const rowed = height - ONE_LINE * rem >= lanes.length * least && lanes.length > 0;
  const rows: Rows = rowed ? Object.fromEntries(lanes.map((lane) => [lane, 1])) : { all: 1 };
  const count = rowed ? lanes.length : 1;
  const axis = Math.floor(
    Math.min(TWO_LINES * rem, Math.max(ONE_LINE * rem, height - count * least)),
  );
  // Whole pixels, since vis-timeline rounds each row up and would scroll.
  const row = Math.floor(Math.min(TALL_ROW * rem, Math.max(least, (height - axis) / count)));
  return { axis, row, rows };
}

/** The opened timeline: as many rows as it has room for. */
export function openedShape(
  lanes: readonly Lane[],
  height: number,
  { rem, least }: Lengths,
  first: readonly Lane[],
): Shape {
  const axis = TWO_LINES * rem;
  return { axis, row: least, rows: rowsFor(lanes, height - axis, least, first) };
}

/** The order in which lanes get another row: the advance has the most events, memory the fewest. */
const needs: readonly Lane[] = [
  'advance',
  'complaints',
  'advance',
  'politics',
  'advance',
  'reports',
  'memory',
];

/**
 * Rows for each lane in `height` pixels: one each, then one for each entry of `first`, and the rest to the
 * lanes that need them most.
 */
function rowsFor(
  lanes: readonly Lane[],
  height: number,
  rowHeight: number,
  first: readonly Lane[],
): Partial<Record<Lane, number>> {
  const rows = new Map(lanes.map((lane) => [lane, 1]));
  const spare = Math.max(0, Math.floor(height / rowHeight) - lanes.length);
  const preferred = first.filter((lane) => rows.has(lane));
  const turns = needs.filter((lane) => rows.has(lane));
  for (let turn = 0; turn < spare; turn += 1) {
    const lane = preferred[turn] ?? turns[turn % turns.length];
    if (lane !== undefined) rows.set(lane, (rows.get(lane) ?? 0) + 1);
  }
  return Object.fromEntries(rows);
}
