import { markMoment, startsUnknown } from '../../../data/exhibit/moments/mark-moment';
import { isReport } from '../../../data/schema/parts/event-kinds';
import { DAY, dayOf, type Instant, type Span } from '../../../data/time/span';
import type { PlacedItem } from '../place/room';

/** A title of a day farther off would be read as what happens now. */
const NEAR = 3 * DAY;

/**
 * The item in a window whose mark is nearest to the moment, counted in days; of equally near ones the most important.
 * An uncertain date is as far away as its farther end, so that "some day in October" is not the nearest of all October.
 * Null where the window has none within three days. A reported crime is no headline, and is passed over. What play tells, the event
 * with the id `told`, comes before all others.
 */
export function nearestItem(
  placed: readonly PlacedItem[],
  at: Instant,
  { window, told }: { readonly window: Span; readonly told: string | null },
): PlacedItem | null {
  const day = dayOf(at);
  let best: PlacedItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of placed) {
    const { event } = item;
    const mark = markMoment(event);
    const doubt = startsUnknown(event) ? dayOf(event.span.end) - dayOf(mark) : 0;
    if (isReport(event) || mark < window.start || mark > window.end) continue;
    if (event.id === told) return item;
    if (Math.abs(dayOf(mark) - day) > NEAR) continue;
    // Importance is under 10, so that it decides between marks of one day alone.
    const distance = ((Math.abs(dayOf(mark) - day) + doubt) / DAY) * 10 - event.importance;
    if (distance < least) [best, least] = [item, distance];
  }
  return best;
}
