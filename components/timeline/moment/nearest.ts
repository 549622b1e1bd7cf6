import { markMoment } from '../../../data/exhibit/moments/mark-moment';
import { DAY, dayOf, type Instant, type Span } from '../../../data/time/span';
import type { PlacedItem } from '../place/room';

/**
 * The item in a window whose mark is nearest to the moment, counted in days; of equally near ones the most
 * important. Null where the window has none.
 */
export function nearestItem(
  placed: readonly PlacedItem[],
  at: Instant,
  window: Span,
): PlacedItem | null {
  const day = dayOf(at);
  let best: PlacedItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of placed) {
    const mark = markMoment(item.event);
    if (mark < window.start || mark > window.end) continue;
    // Importance is under 10, so that it decides between marks of one day alone.
    const distance = (Math.abs(dayOf(mark) - day) / DAY) * 10 - item.event.importance;
    if (distance < least) [best, least] = [item, distance];
  }
  return best;
}
