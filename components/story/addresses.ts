import type { Language } from '../../data/language';
import type { EventOutline } from '../../data/outline';

/** The page of an event. That of a report is the one behind its gate. */
export function pageOf(
  { id, kind }: Pick<EventOutline, 'id' | 'kind'>,
  language: Language,
): string {
  return `/${language}/events/${id}/${kind === 'report' ? 'report/' : ''}`;
}

/** Where an actor of an event stands in its register: who is named in a report, behind its gate. */
export function actorPage(
  actor: string,
  { kind }: Pick<EventOutline, 'kind'>,
  language: Language,
): string {
  return `/${language}/people/${kind === 'report' ? 'reports/' : ''}#${actor}`;
}
