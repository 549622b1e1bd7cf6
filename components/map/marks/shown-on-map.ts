import type { EventOutline } from '../../../data/exhibit/outline';
import { DAY, dayOf, type Span } from '../../../data/time/span';

/**
 * The moments at which the map has an event's mark. A town that was freed in several days has the mark of a freed town from the last of
 * them on: before, it would say what the town was not yet.
 */
export function shownOnMap({
  effect,
  when,
  span,
  aboutDays = 0,
  shown,
}: Pick<EventOutline, 'effect' | 'when' | 'span' | 'aboutDays' | 'shown'>): Span {
  if (effect !== 'freed' || !when.includes('/')) return shown;
  return { ...shown, start: Math.max(shown.start, dayOf(span.end) - aboutDays * DAY) };
}
