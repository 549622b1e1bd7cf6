import type { Language } from '../text/language';
import type { DatedSpan } from './edtf';
import type { Instant } from './span';

type Day = { readonly day: number; readonly month: number; readonly year: number };

/** Month names as a date needs them: alone, and after a day (Serbian has a genitive). */
const months: Readonly<Record<Language, { readonly alone: string[]; readonly dated: string[] }>> = {
  en: table(
    'January February March April May June July August September October November December',
    'January February March April May June July August September October November December',
  ),
  'sr-Cyrl': table(
    'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
    'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
  ),
  'sr-Latn': table(
    'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
    'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  ),
};

const about: Readonly<Record<Language, string>> = {
  en: 'about',
  'sr-Cyrl': 'око',
  'sr-Latn': 'oko',
};

/** The UTC day of a moment as people say it: "14 October 1944", "14. октобар 1944." */
export function dayInWords(at: Instant, language: Language): string {
  return dayWords(dayParts(at), language);
}

/** A month's name on an axis, with its year: "October 1944". */
export function monthInWords(at: Instant, language: Language): string {
  return monthWords(dayParts(at), language);
}

/** A date in words, with "about" where its text carries a doubt. */
export function spanInWords(date: DatedSpan, language: Language): string {
  const words = certainWords(date, language);
  return date.doubtful ? `${about[language]} ${words}` : words;
}

function certainWords(date: DatedSpan, language: Language): string {
  const from = dayParts(date.span.start);
  const to = dayParts(date.span.end);
  if (date.precision === 'day') return daysInWords(from, to, language);
  // A doubtful month follows "око", which takes the genitive.
  if (date.precision === 'month')
    return monthsInWords(from, to, language, date.doubtful ? 'dated' : 'alone');
  const years = [`${from.year}`, `${to.year}`].map((year) => yearWords(year, language));
  return from.year === to.year ? (years[0] ?? '') : years.join('–');
}

function monthsInWords(from: Day, to: Day, language: Language, form: 'alone' | 'dated'): string {
  const last = monthWords(to, language, form);
  if (from.year !== to.year) return `${monthWords(from, language, form)} – ${last}`;
  return from.month === to.month ? last : `${months[language][form][from.month]} – ${last}`;
}

function daysInWords(from: Day, to: Day, language: Language): string {
  if (from.year !== to.year) return `${dayWords(from, language)} – ${dayWords(to, language)}`;
  const stop = language === 'en' ? '' : '.';
  if (from.month !== to.month) {
    return `${from.day}${stop} ${months[language].dated[from.month]} – ${dayWords(to, language)}`;
  }
  return from.day === to.day
    ? dayWords(to, language)
    : `${from.day}${stop && '.'}–${dayWords(to, language)}`;
}

function dayWords(parts: Day, language: Language): string {
  const month = months[language].dated[parts.month];
  return language === 'en'
    ? `${parts.day} ${month} ${parts.year}`
    : `${parts.day}. ${month} ${parts.year}.`;
}

function monthWords(parts: Day, language: Language, form: 'alone' | 'dated' = 'alone'): string {
  return `${months[language][form][parts.month]} ${yearWords(`${parts.year}`, language)}`;
}

function yearWords(year: string, language: Language): string {
  return language === 'en' ? year : `${year}.`;
}

function dayParts(at: Instant): Day {
  const date = new Date(at);
  return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
}

function table(alone: string, dated: string) {
  return { alone: alone.split(' '), dated: dated.split(' ') };
}
