import type { Exchange } from '../../../data/exhibit/exchanges';

/** Pixels from the timeline's own box. */
type Spot = { readonly x: number; readonly y: number };

/** A line from one step of an exchange to the next, and where the time between them is written. */
export type Join = {
  readonly path: string;
  readonly label: string;
  readonly at: Spot;
  readonly room: number;
};

/** Pixels from the middle of a mark to where a line leaves it, and further to where the line runs. */
type Reach = { readonly mark: number; readonly line: number };

/**
 * The lines of an exchange: down from a mark, along beneath it, and to the next one. A step that is
 * not drawn is passed over, and then no time is written, since it would be that to another step.
 */
export function joinsOf(
  { steps }: Exchange,
  markAt: (event: string) => Spot | null,
  gapOf: (step: Exchange['steps'][number]) => string,
  reach: Reach,
): Join[] {
  const joins: Join[] = [];
  let from: Spot | null = null;
  let passed = false;
  for (const step of steps) {
    const to = markAt(step.event.id);
    if (to === null) {
      passed = true;
      continue;
    }
    if (from !== null) {
      const level = Math.max(from.y, to.y) + reach.line;
      joins.push({
        path: `M${from.x} ${from.y + reach.mark}V${level}H${to.x}V${to.y + reach.mark}`,
        label: passed ? '' : gapOf(step),
        at: { x: (from.x + to.x) / 2, y: level },
        room: Math.abs(to.x - from.x),
      });
    }
    from = to;
    passed = false;
  }
  return joins;
}
