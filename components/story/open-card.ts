import type { EventOutline, EventText } from '../../data/exhibit/outline';
import type { AnswersToEvent } from './answers';

/** The chosen event as its card shows it. */
export type OpenCard = {
  readonly event: EventOutline;
  /** The event's text, or whether it is being fetched or could not be. */
  readonly text: EventText | 'waiting' | 'failed';
  /** Whether the filter excludes the event, which stays open all the same. */
  readonly outside: boolean;
  readonly answers: AnswersToEvent;
};
