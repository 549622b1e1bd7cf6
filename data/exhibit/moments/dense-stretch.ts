import { contains, DAY, dayOf, type Span } from '../../time/span';
import type { DatedEvent } from '../types';

/** The share of a period's events that its dense stretch holds at least. */
const SHARE = 2 / 3;

/**
 * The fewest neighbouring months of a period that hold two thirds of its events; of several equally few, those with
 * the most. Null where they are more than half of the period, so that its events are spread evenly enough.
 */
export function denseStretch(
  events: readonly Pick<DatedEvent, 'span'>[],
  period: Span,
): Span | null {
  const months = monthsOf(period);
  const inPeriod = events.filter(({ span }) => contains(period, span.start));
  const counts = months.map(
    (month) => inPeriod.filter(({ span }) => contains(month, span.start)).length,
  );
  for (let many = 1; many <= months.length; many += 1) {
    const runs = months
      .slice(0, months.length - many + 1)
      .map((first, index) => ({
        span: { start: first.start, end: months[index + many - 1]?.end ?? first.end },
        count: counts.slice(index, index + many).reduce((sum, count) => sum + count, 0),
      }))
      .sort((one, other) => other.count - one.count);
    const [best] = runs;
    if (best === undefined || best.count < inPeriod.length * SHARE) continue;
    const share = (best.span.end - best.span.start) / (period.end - period.start);
    return inPeriod.length > 0 && share <= 1 / 2 ? best.span : null;
  }
  return null;
}

/** The calendar months of a period, the first and the last cut to it. */
function monthsOf(period: Span): Span[] {
  const months: Span[] = [];
  let start = dayOf(period.start);
  while (start < period.end) {
    const date = new Date(start);
    const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    months.push({ start, end: Math.min(next, dayOf(period.end) + DAY) - 1 });
    start = next;
  }
  return months;
}
