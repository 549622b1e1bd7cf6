import type { EventOutline } from '../../../data/exhibit/outline';
import { isReport } from '../../../data/schema/parts/event-kinds';

/** The ids of areas in which crimes by Soviet soldiers were reported; what happened in others was something else. */
export function areasOfReports(events: readonly EventOutline[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => (event.area !== undefined && isReport(event) ? [event.area] : [])),
  );
}
