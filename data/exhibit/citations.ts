import { isReport } from '../schema/parts/event-kinds';
import type { DatedClaim, DatedEvent, DatedExhibit } from './types';

/** An event that cites a source for itself, for some of its claims, or for both. */
export type CitingEvent = {
  readonly event: DatedEvent;
  readonly claims: readonly DatedClaim[];
};

/** What rests on a source. */
export type Citations = {
  readonly events: readonly CitingEvent[];
  /** The reported crimes among them, which a page shows apart and only by choice. */
  readonly reports: readonly CitingEvent[];
  readonly exchanges: DatedExhibit['exchanges'];
  readonly frontLines: DatedExhibit['frontLines'];
  readonly axes: DatedExhibit['axes'];
};

type Citing = { readonly sources: DatedEvent['sources'] };

/** What rests on the source: events with their claims, exchanges, lines and axes. */
export function citationsOf(exhibit: DatedExhibit, source: string): Citations {
  const cites = ({ sources }: Citing) => sources.some((citation) => citation.source === source);
  const citing = exhibit.events
    .map((event) => ({ event, claims: event.claims.filter(cites) }))
    .filter(({ event, claims }) => cites(event) || claims.length > 0);
  const exchanges = exhibit.exchanges.filter(cites);
  const frontLines = exhibit.frontLines.filter(cites);
  const axes = exhibit.axes.filter(cites);
  return {
    events: citing.filter(({ event }) => !isReport(event)),
    reports: citing.filter(({ event }) => isReport(event)),
    exchanges,
    frontLines,
    axes,
  };
}

/** Where the exhibit names an actor: events, reported crimes, and the ways along which it moved. */
export type Appearances = {
  readonly events: readonly DatedEvent[];
  readonly reports: readonly DatedEvent[];
  readonly axes: DatedExhibit['axes'];
};

/** Where the exhibit names the actor with this id. */
export function appearancesOf(exhibit: DatedExhibit, actor: string): Appearances {
  const named = exhibit.events.filter(({ actors }) =>
    actors.some((participant) => participant.actor === actor),
  );
  return {
    events: named.filter((event) => !isReport(event)),
    reports: named.filter(isReport),
    axes: exhibit.axes.filter((axis) => axis.actor === actor),
  };
}

/** Whether the exhibit names the actor nowhere but among the reported crimes. */
export function onlyInReports({ events, reports, axes }: Appearances): boolean {
  return reports.length > 0 && events.length === 0 && axes.length === 0;
}
