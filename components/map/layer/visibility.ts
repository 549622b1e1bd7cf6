import type { EventOutline } from '../../../data/exhibit/outline';
import { contains, type Instant } from '../../../data/time/span';

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

/** The areas that a moment shades. */
export function areasAt(events: readonly EventOutline[], at: Instant): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ area, shown }) => (area !== undefined && contains(shown, at) ? [area] : [])),
  );
}
