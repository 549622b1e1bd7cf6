import type { EventOutline } from './outline';
import type { DatedChapter } from './types';

/** What a visitor looks at closely: a chosen event, and the chapter that the guided tour tells. */
export type Focus = {
  readonly selected: EventOutline | null;
  /** A new object each time that map and timeline have to return to its view and its stretch of time. */
  readonly guided: DatedChapter | null;
};
