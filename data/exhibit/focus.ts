import type { EventOutline } from './outline';
import type { DatedChapter } from './types';

/** What a visitor looks at closely: a chosen event, and the chapter that the guided tour tells. */
export type Focus = {
  readonly selected: EventOutline | null;
  /** A new object whenever its view and its stretch of time are wanted again. */
  readonly guided: DatedChapter | null;
};
