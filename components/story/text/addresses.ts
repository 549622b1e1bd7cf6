import type { EventOutline } from '../../../data/exhibit/outline';
import { isReport } from '../../../data/schema/parts/event-kinds';
import type { Language } from '../../../data/text/language';

/** What an event's address depends on: the language, and whether each event has a page of its own. */
export type SiteAddresses = { readonly language: Language; readonly eventPages: boolean };

/** Where an event is read. That of a report is the page behind its gate. */
export function pageOf(event: Pick<EventOutline, 'id' | 'kind'>, site: SiteAddresses): string {
  const way = wayTo(event.id, site);
  return isReport(event) && site.eventPages ? `${way}report/` : way;
}

/** The way to an event, which for a report is the page that asks first; without pages, the exhibit's screen. */
export function wayTo(event: string, { language, eventPages }: SiteAddresses): string {
  return eventPages ? `/${language}/events/${event}/` : `/${language}/?event=${event}`;
}

/** The entry of an actor of an event in the register of people; for a report, in the one behind the gate. */
export function actorPage(
  actor: string,
  event: Pick<EventOutline, 'kind'>,
  language: Language,
): string {
  return `/${language}/people/${isReport(event) ? 'reports/' : ''}#${actor}`;
}
