import type { Choosable } from '../../../data/exhibit/choosable';
import type { Finding } from '../../../data/exhibit/filter';
import { dayFrom, type Instant, isoDay } from '../../../data/time/span';
import { readFinding, writeFinding } from './finding-address';

/** Where the map's camera rests, in degrees and zoom levels. */
export type View = { readonly longitude: number; readonly latitude: number; readonly zoom: number };

/** What an address can keep of a visit. */
export type Kept = {
  readonly at: Instant | null;
  readonly selected: string | null;
  readonly view: View | null;
  readonly finding: Finding;
  /** The number of the step of the guided tour. */
  readonly step: number | null;
};

/** Reads an address; what is not there, or makes no sense, is null. */
export function readAddress(search: string, choosable: Choosable): Kept {
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

/** The address that restores what is kept: `?at=1944-10-14&event=…&map=20.46,44.82,7.5`, and what is sought. */
export function writeAddress({ at, selected, view, step, finding }: Kept): string {
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

function readView(text: string | null): View | null {
  const parts = text?.split(',').map(Number) ?? [];
  const [longitude, latitude, zoom] = parts;
  if (parts.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined)
    return null;
  const sound = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 2 && zoom <= 12;
  return sound ? { longitude, latitude, zoom } : null;
}
