import type { Choosable } from '../../../data/exhibit/choosable';
import { type Finding, unfiltered } from '../../../data/exhibit/filter';
import type { MapView } from '../../../data/space/map-view';
import { dayFrom, type Instant, isoDay } from '../../../data/time/span';
import { readFinding, writeFinding } from './finding-address';

/** What the address of a visit restores; null or empty where it does not say. */
export type VisitAddress = {
  readonly at: Instant | null;
  readonly selected: string | null;
  readonly view: MapView | null;
  readonly finding: Finding;
  /** The number of the step of the guided tour, and whether that is the two-minute one. */
  readonly step: number | null;
  readonly brief: boolean;
  /** Whether it is the page that the tour ends with. */
  readonly closing: boolean;
};

/** A visit of which the address says nothing. */
export const freshVisit: VisitAddress = {
  at: null,
  selected: null,
  view: null,
  step: null,
  brief: false,
  closing: false,
  finding: { filter: unfiltered, query: '' },
};

/** Reads the query of an address; what is missing or makes no sense is null. */
export function readAddress(search: string, choosable: Choosable): VisitAddress {
  const query = new URLSearchParams(search);
  const event = query.get('event');
  return {
    at: dayFrom(query.get('at') ?? ''),
    selected: event !== null && /^[a-z0-9-]{1,80}$/.test(event) ? event : null,
    view: readView(query.get('map')),
    step: readStep(query.get('tour')) ?? readStep(query.get('brief')),
    brief: readStep(query.get('tour')) === null && readStep(query.get('brief')) !== null,
    closing: query.get('page') === 'closing',
    finding: readFinding(query, choosable),
  };
}

/** The query that restores a visit: `?at=1944-10-14&event=…&map=20.46,44.82,7.5`, with its filter and search words. */
export function writeAddress(address: VisitAddress): string {
  const { at, selected, view, step, brief, closing, finding } = address;
  const query = new URLSearchParams();
  if (at !== null) query.set('at', isoDay(at));
  if (selected !== null) query.set('event', selected);
  if (step !== null) query.set(brief ? 'brief' : 'tour', String(step));
  if (closing) query.set('page', 'closing');
  if (view !== null) {
    query.set(
      'map',
      [view.longitude.toFixed(2), view.latitude.toFixed(2), view.zoom.toFixed(1)].join(),
    );
  }
  writeFinding(query, finding);
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

function readStep(text: string | null): number | null {
  return /^[1-9]$/.test(text ?? '') ? Number(text) : null;
}

function readView(text: string | null): MapView | null {
  const parts = text?.split(',').map(Number) ?? [];
  const [longitude, latitude, zoom] = parts;
  if (parts.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined)
    return null;
  const inRange = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 2 && zoom <= 12;
  return inRange ? { longitude, latitude, zoom } : null;
}
