import type { Instant } from '../../time/span';
import type { EventOutline } from '../outline';

/**
 * The moment at which an event has its mark: the start of its span, or the middle where nobody knows on which day
 * it started, since the start of that span is its least likely day.
 */
export function markMoment(event: Pick<EventOutline, 'span' | 'when'>): Instant {
  const { start, end } = event.span;
  return startsUnknown(event) ? (start + end) / 2 : start;
}

/** Whether the start of an event is known no better than about a day, or to a month or a year. */
export function startsUnknown({ when }: Pick<EventOutline, 'when'>): boolean {
  const [start = ''] = when.split('/');
  return !/^\d{4}-\d{2}-\d{2}$/.test(start);
}
