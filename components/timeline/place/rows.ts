import type { Lane } from '../../../data/schema/parts/event-kinds';

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
export function rowsFor(
  lanes: readonly Lane[],
  height: number,
  rowHeight: number,
  first: readonly Lane[] = [],
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
