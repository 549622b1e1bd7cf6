import { inLanguage, type Language } from '../../../data/text/language';
import { en, type Words } from './en/interface';
import { sr } from './sr/interface';

export type { Words } from './en/interface';

/** The interface's words in a language. Pages call this on the server and hand the words down. */
export function wordsIn(language: Language): Words {
  // Two dictionaries of one shape are merged into one bilingual value, which the type cannot follow.
  return inLanguage(paired(en, sr), language) as Words;
}

function paired(english: unknown, serbian: unknown): unknown {
  if (typeof english === 'string' || Array.isArray(english)) return { en: english, sr: serbian };
  const other = serbian as Readonly<Record<string, unknown>>; // both dictionaries have the type Words
  return Object.fromEntries(
    Object.entries(english as object).map(([key, value]) => [key, paired(value, other[key])]),
  );
}
