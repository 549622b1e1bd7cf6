import type { Span } from '../../data/time/span';

/** The calendar months, in UTC, that a span touches. */
export function monthsOf({ start, end }: Span): Span[] {
  const first = new Date(start);
  const months: Span[] = [];
  for (let month = first.getUTCMonth(); ; month += 1) {
    const from = Date.UTC(first.getUTCFullYear(), month, 1);
    if (from > end) return months;
    months.push({ start: from, end: Date.UTC(first.getUTCFullYear(), month + 1, 1) - 1 });
  }
}
