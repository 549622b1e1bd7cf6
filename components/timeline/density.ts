import type { EventOutline } from '../../data/outline';
import { meets, type Span } from '../../data/time/span';

/**
 * How thickly events stand in each of `count` equal parts of a window, from 0 to 1 for the thickest.
 * An event counts for one in all, spread over its span, so that a vague date raises no peak.
 */
export function densityOf(events: readonly EventOutline[], window: Span, count: number): number[] {
  const part = (window.end - window.start) / count;
  const sums = new Array<number>(count).fill(0);
  for (const { span } of events) {
    if (!meets(span, window)) continue;
    const first = (span.start - window.start) / part;
    const last = Math.max(first, (span.end - window.start) / part);
    const parts = Math.floor(last) - Math.floor(first) + 1;
    for (let at = Math.max(0, Math.floor(first)); at <= Math.min(count - 1, last); at += 1) {
      sums[at] = (sums[at] ?? 0) + 1 / parts;
    }
  }
  const most = Math.max(...sums);
  return most === 0 ? sums : sums.map((sum) => sum / most);
}
