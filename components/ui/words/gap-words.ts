import type { Language } from '../../../data/text/language';
import { pluralForm } from '../../../data/text/plural';
import { fill } from './fill';
import type { Words } from './words';

/** Whole days, from the fewest to the most that it can have been. */
type GapInDays = { readonly least: number; readonly most: number; readonly about: boolean };

/** From here on a reader thinks in months. */
const LONG = 90;

const DAYS_IN_MONTH = 30.44;

/** The time from one step of an exchange to the next, such as "2 days later" or "5 to 6 months later". */
export function gapInWords(gap: GapInDays, words: Words['exchange'], language: Language): string {
  const { least, most, about } = gap;
  if (most === 0) return words.sameDay;
  const time = timeOf(least, most, words, language);
  if (least === 0) return fill(about ? words.gapWithinAbout : words.gapWithin, { time });
  return fill(about ? words.gapAbout : words.gap, { time });
}

/** The same without "later", for the line on the timeline: "2 days". */
export function briefGap({ least, most }: GapInDays, words: Words['exchange'], language: Language) {
  return most === 0 ? '' : timeOf(least, most, words, language);
}

function timeOf(least: number, most: number, words: Words['exchange'], language: Language): string {
  const long = least >= LONG;
  const forms = long ? words.months : words.days;
  const [from, to] = [least, most].map((days) => (long ? Math.round(days / DAYS_IN_MONTH) : days));
  const count =
    from === to || least === 0 ? `${to}` : fill(words.range, { least: from ?? 0, most: to ?? 0 });
  return fill(pluralForm(language, to ?? 0, forms), { count });
}
