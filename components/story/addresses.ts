import type { Language } from '../../data/language';
import type { DatedEvent } from '../../data/queries';

/** The page of an event. That of a report is the one behind its gate. */
export function pageOf({ id, kind }: Pick<DatedEvent, 'id' | 'kind'>, language: Language): string {
  return `/${language}/events/${id}/${kind === 'report' ? 'report/' : ''}`;
}

/** Where an actor of an event stands in its register: who is named in a report, behind its gate. */
export function actorPage(
  actor: string,
  { kind }: Pick<DatedEvent, 'kind'>,
  language: Language,
): string {
  return `/${language}/people/${kind === 'report' ? 'reports/' : ''}#${actor}`;
}
