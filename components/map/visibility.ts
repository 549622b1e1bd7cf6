import type { EventOutline } from '../../data/outline';
import { contains, type Instant } from '../../data/time/span';

/** What has to be turned on and off to come from one set to the other. */
export function difference<T>(
  before: ReadonlySet<T>,
  after: ReadonlySet<T>,
): { on: T[]; off: T[] } {
  return {
    on: [...after].filter((item) => !before.has(item)),
    off: [...before].filter((item) => !after.has(item)),
  };
}

/** The ids of the events that a moment shows. */
export function shownAt(events: readonly EventOutline[], at: Instant): ReadonlySet<string> {
  return new Set(events.filter(({ shown }) => contains(shown, at)).map(({ id }) => id));
}

/** The areas that a moment shades. */
export function areasAt(events: readonly EventOutline[], at: Instant): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ area, shown }) => (area !== undefined && contains(shown, at) ? [area] : [])),
  );
}

/** The places that are free at a moment: freed by an event and not lost again since. */
export function freedAt(events: readonly EventOutline[], at: Instant): ReadonlySet<string> {
  const freed = new Set<string>();
  const changes = events
    .filter(
      ({ effect, place, span }) =>
        effect !== undefined && place !== undefined && span.end <= at + DAY_END,
    )
    .sort((one, other) => one.span.end - other.span.end);
  for (const { effect, place } of changes) {
    if (place === undefined) continue;
    if (effect === 'freed') freed.add(place);
    else freed.delete(place);
  }
  return freed;
}

/** A town freed on a day is shown free from that day's first moment on, not from its last. */
const DAY_END = 86_399_999;
