import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { isReport } from '../../../data/schema/parts/event-kinds';
import { contains, type Instant } from '../../../data/time/span';

/** The area of an event that is no reported crime; null for any other, since the area of the reports has its own days. */
export function ownArea(event: EventOutline | null): string | null {
  return event?.area === undefined || isReport(event) ? null : event.area;
}

/** The areas in which crimes by Soviet soldiers were reported; what happened in others was something else. */
export function areasOfReports(events: readonly EventOutline[]): ReadonlySet<string> {
  return new Set(reportsIn(events).map(({ area }) => area));
}

/** The areas of reported crimes on a day. */
export function reportedAreasAt(events: readonly EventOutline[], at: Instant): ReadonlySet<string> {
  return new Set(
    reportsIn(events).flatMap(({ area, shown }) => (contains(shown, at) ? [area] : [])),
  );
}

/** The name of the chosen event's own area; null where it has none. */
export function ownAreaName(
  event: EventOutline | null,
  areas: DrawnExhibit['areas'],
): string | null {
  const own = ownArea(event);
  return areas.find(({ id }) => id === own)?.name ?? null;
}

function reportsIn(events: readonly EventOutline[]) {
  return events.flatMap((event) =>
    event.area !== undefined && isReport(event) ? [{ area: event.area, shown: event.shown }] : [],
  );
}
