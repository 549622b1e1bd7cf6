import { inLanguage, type Language } from '../../../data/text/language';
import { en, type Words } from './en/interface';
import { sr } from './sr/interface';

export type { Words } from './en/interface';

/** The interface's words in one language, and that language, in which dates and names are written. */
export type Wording = { readonly words: Words; readonly language: Language };

/** The interface's words in a language. Pages call this on the server and hand the words down. */
export function wordsIn(language: Language): Words {
  return inLanguage(paired(en, sr), language) as Words; // each leaf of Words, made bilingual and then read in one language
}

function paired(english: unknown, serbian: unknown): unknown {
  if (typeof english === 'string' || Array.isArray(english)) return { en: english, sr: serbian };
  const other = serbian as Readonly<Record<string, unknown>>; // both dictionaries have the type Words
  return Object.fromEntries(
    Object.entries(english as object) // a dictionary nests objects, lists and strings alone
      .map(([key, value]) => [key, paired(value, other[key])]),
  );
}
