import { DAY, dayOf, type Instant, type Span } from '../../../data/time/span';

/** Days that a key moves the moment by. */
const days: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/**
 * The day to which a key leads: an arrow by one, Page Up and Page Down by a month, Home and End to the first and the
 * last of `period`; null where the key is none of these.
 */
export function dayAfterKey(key: string, at: Instant, period: Span): Instant | null {
  const step = days[key];
  if (step !== undefined) return dayOf(at) + step * DAY;
  if (key === 'PageUp') return inMonth(at, 1);
  if (key === 'PageDown') return inMonth(at, -1);
  if (key === 'Home') return dayOf(period.start);
  return key === 'End' ? dayOf(period.end) : null;
}

/** The same day some months on, or the last of that month where it is shorter. */
function inMonth(at: Instant, months: number): Instant {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last));
}
