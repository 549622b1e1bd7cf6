import { type Filter, facets } from '../../data/exhibit/filter';
import type { Language } from '../../data/text/language';
import { dayInWords } from '../../data/time/day-words';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import type { NameOf } from './choice-names';

/** A filter in words, one entry a choice. */
export function activeChoices(
  { chosen, days }: Filter,
  nameOf: NameOf,
  words: Words['find'],
  language: Language,
): string[] {
  const names = facets.flatMap((facet) => chosen[facet].map((value) => nameOf(facet, value)));
  if (days === null) return names;
  const from = days.from === null ? '' : dayInWords(days.from, language);
  const to = days.to === null ? '' : dayInWords(days.to, language);
  const form =
    days.from === null ? words.daysUntil : days.to === null ? words.daysSince : words.daysSpan;
  const stretch = from === to ? from : fill(form, { from, to });
  return [...names, days.inside === 'surely' ? `${stretch} (${words.surelyBrief})` : stretch];
}
