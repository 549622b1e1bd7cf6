import type { Focus } from '../../../data/exhibit/focus';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { DatedChapter } from '../../../data/exhibit/types';
import { isReport } from '../../../data/schema/parts/event-kinds';

/** What a closed sheet shows: the title of what can be read in it. */
export function sheetTitle(
  { selected, guided }: Focus,
  shown: readonly EventOutline[],
  chapter: DatedChapter | null,
): string {
  return (selected ?? guided ?? chapter ?? greatestOf(shown))?.title ?? '';
}

/** The most important event of a moment, and of equals the latest. A reported crime is no headline. */
function greatestOf(shown: readonly EventOutline[]): EventOutline | undefined {
  return shown
    .filter((event) => !isReport(event))
    .reduce<EventOutline | undefined>(
      (greatest, event) =>
        greatest !== undefined && greatest.importance > event.importance ? greatest : event,
      undefined,
    );
}
