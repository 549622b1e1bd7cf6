import type { EventOutline } from './outline';
import type { DatedChapter } from './types';

/** What a visitor looks at closely: a chosen event, the chapter that the guided tour tells, and what play has come to. */
export type Focus = {
  readonly selected: EventOutline | null;
  /** A new object each time that map and timeline have to return to its view and its stretch of time. */
  readonly guided: DatedChapter | null;
  /** The same object while nothing of it changes. */
  readonly play: PlayFocus;
};

export type PlayFocus = {
  /** The event that play tells of now, by its id. */
  readonly told: string | null;
  /** Whether the map follows the days. */
  readonly follows: boolean;
  /** What the visit begins or ends with, for which the map shows the whole theatre. */
  readonly page: 'opening' | 'closing' | null;
};
