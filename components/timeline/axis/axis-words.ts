import type { Language } from '../../../data/text/language';
import { monthInWords } from '../../../data/time/day-words';
import type { Instant } from '../../../data/time/span';

/** The small words of the time axis: a day's number, a month without its year, a year. */
export function axisLabel(at: Instant, scale: string, language: Language): string {
  const date = new Date(at);
  if (scale === 'year') return `${date.getUTCFullYear()}`;
  if (scale === 'month') return monthInWords(at, language).replace(/ \d{4}\.?$/, '');
  if (scale === 'day' || scale === 'weekday' || scale === 'week') {
    return language === 'en' ? `${date.getUTCDate()}` : `${date.getUTCDate()}.`;
  }
  return '';
}

/** The large words above them: the month with its year over days, the year over months. */
export function axisTitle(at: Instant, scale: string, language: Language): string {
  if (scale === 'year') return '';
  if (scale === 'month') return `${new Date(at).getUTCFullYear()}${language === 'en' ? '' : '.'}`;
  return monthInWords(at, language);
}
