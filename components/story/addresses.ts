import type { Language } from '../../data/language';
import type { DatedEvent } from '../../data/queries';

/** The page of an event. That of a report is the one behind its gate. */
export function pageOf({ id, kind }: Pick<DatedEvent, 'id' | 'kind'>, language: Language): string {
  return `/${language}/events/${id}/${kind === 'report' ? 'report/' : ''}`;
}
