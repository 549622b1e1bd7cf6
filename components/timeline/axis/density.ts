import type { EventOutline } from '../../../data/exhibit/outline';
import { DAY, type Instant } from '../../../data/time/span';

/**
 * Returns how many events a day there are in each part of a window, from 0 to 1 for the densest; `edges` are the
 * moments between the parts, and those at both ends. An event counts as one in all, spread over its days, so that a
 * vague date raises no peak. The days are summed once, so that a window costs by the number of its parts and not
 * of events.
 */
export function densityOver(
  events: readonly Pick<EventOutline, 'span'>[],
): (edges: readonly Instant[]) => number[] {
  const first = events.reduce((least, { span }) => Math.min(least, dayOf(span.start)), Infinity);
  const last = events.reduce((most, { span }) => Math.max(most, dayOf(span.end)), -Infinity);
  const days = Math.max(0, last - first + 1);
  const upTo = sumsOf(events, events.length === 0 ? 0 : first, events.length === 0 ? 0 : days);
  const before = (time: number): number => {
    const place = Math.min(upTo.length - 1, Math.max(0, time / DAY - first));
    const whole = Math.floor(place);
    const sum = upTo[whole] ?? 0;
    return sum + ((upTo[whole + 1] ?? sum) - sum) * (place - whole);
  };
  return (edges) => {
    const parts = edges.slice(1).map((end, index) => ({ start: edges[index] ?? end, end }));
    if (events.length === 0) return parts.map(() => 0);
    const rates = parts.map(({ start, end }) => (before(end) - before(start)) / (end - start));
    const most = Math.max(...rates);
    return most <= 0 ? rates : rates.map((rate) => rate / most);
  };
}

/** How much there is up to the beginning of each day: steps up and down at the ends of events, summed up twice. */
function sumsOf(
  events: readonly Pick<EventOutline, 'span'>[],
  first: number,
  days: number,
): Float64Array {
  const steps = new Float64Array(days + 2);
  for (const { span } of events) {
    const start = dayOf(span.start) - first;
    const end = dayOf(span.end) - first + 1;
    const share = 1 / (end - start);
    steps[start] = (steps[start] ?? 0) + share;
    steps[end] = (steps[end] ?? 0) - share;
  }
  const upTo = new Float64Array(days + 1);
  let onDay = 0;
  for (let day = 0; day < days; day += 1) {
    onDay += steps[day] ?? 0;
    upTo[day + 1] = (upTo[day] ?? 0) + onDay;
  }
  return upTo;
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
