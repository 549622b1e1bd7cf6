import type { Instant } from '../../time/span';
import type { EventOutline } from '../outline';

/**
 * Asks which places are free at a moment: freed by an event and not lost again since. Between two changes
 * the answer is the same set.
 */
export function freedOver(events: readonly EventOutline[]): (at: Instant) => ReadonlySet<string> {
  const changes = events
    .filter(({ effect, place }) => effect !== undefined && place !== undefined)
    .sort((one, other) => one.span.end - other.span.end);
  let kept = { past: 0, freed: new Set<string>() };
  return (at) => {
    const next = changes.findIndex(({ span }) => span.end > at + DAY_END);
    const past = next < 0 ? changes.length : next;
    if (past !== kept.past) kept = { past, freed: freedBy(changes.slice(0, past)) };
    return kept.freed;
  };
}

function freedBy(changes: readonly EventOutline[]): Set<string> {
  const freed = new Set<string>();
  for (const { effect, place } of changes) {
    if (place === undefined) continue;
    if (effect === 'freed') freed.add(place);
    else freed.delete(place);
  }
  return freed;
}

/** A town freed on a day is shown free from that day's first moment on, not from its last. */
const DAY_END = 86_399_999;
