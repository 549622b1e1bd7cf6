import type { Choosable } from '../../../data/exhibit/choosable';
import type { Finding } from '../../../data/exhibit/filter';
import type { MapView } from '../../../data/space/map-view';
import { dayFrom, type Instant, isoDay } from '../../../data/time/span';
import { readFinding, writeFinding } from './finding-address';

/** What the address of a visit restores; null or empty where it does not say. */
export type VisitAddress = {
  readonly at: Instant | null;
  readonly selected: string | null;
  readonly view: MapView | null;
  readonly finding: Finding;
  /** The number of the step of the guided tour. */
  readonly step: number | null;
};

/** Reads the query of an address; what is missing or makes no sense is null. */
export function readAddress(search: string, choosable: Choosable): VisitAddress {
  const query = new URLSearchParams(search);
  const event = query.get('event');
  return {
    at: dayFrom(query.get('at') ?? ''),
    selected: event !== null && /^[a-z0-9-]{1,80}$/.test(event) ? event : null,
    view: readView(query.get('map')),
    step: /^[1-9]$/.test(query.get('tour') ?? '') ? Number(query.get('tour')) : null,
    finding: readFinding(query, choosable),
  };
}

/** The query that restores a visit: `?at=1944-10-14&event=…&map=20.46,44.82,7.5`, with its filter and search words. */
export function writeAddress({ at, selected, view, step, finding }: VisitAddress): string {
  const query = new URLSearchParams();
  if (at !== null) query.set('at', isoDay(at));
  if (selected !== null) query.set('event', selected);
  if (step !== null) query.set('tour', String(step));
  if (view !== null) {
    query.set(
      'map',
      [view.longitude.toFixed(2), view.latitude.toFixed(2), view.zoom.toFixed(1)].join(),
    );
  }
  writeFinding(query, finding);
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

function readView(text: string | null): MapView | null {
  const parts = text?.split(',').map(Number) ?? [];
  const [longitude, latitude, zoom] = parts;
  if (parts.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined)
    return null;
  const inRange = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 2 && zoom <= 12;
  return inRange ? { longitude, latitude, zoom } : null;
}
