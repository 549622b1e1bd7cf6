import type { Language } from '../../text/language';
import { dayInWords } from '../../time/day-words';
import { contains, type Instant } from '../../time/span';
import type { EventOutline } from '../outline';

/**
 * A moment in words: its day, or the chosen event's own date where that is not a day, so that a
 * month or a year is not given a day it never had.
 */
export function momentInWords(
  at: Instant,
  selected: EventOutline | null,
  language: Language,
): string {
  const own = selected !== null && isVague(selected) && contains(selected.shown, at);
  return own ? selected.date : dayInWords(at, language);
}

/** Whether the event's date is coarser than days: about a day, a month, a year. */
function isVague({ when, aboutDays }: EventOutline): boolean {
  return aboutDays !== undefined || when.split('/').some((end) => !/^\d{4}-\d{2}-\d{2}$/.test(end));
}
