import { notFound } from 'next/navigation';
import type { SiteAddresses } from '../../components/story/text/addresses';
import { type Words, wordsIn } from '../../components/ui/words/words';
import type { DatedExhibit } from '../../data/exhibit/types';
import { isLanguage, type Language } from '../../data/text/language';
import { exhibitIn } from '../checked-exhibit';

export type LanguageParams = { readonly params: Promise<{ readonly lang: string }> };

/** What every page begins with: its language, the interface's words and the exhibit in that language. */
export async function pageLanguage({ params }: LanguageParams): Promise<{
  language: Language;
  words: Words;
  exhibit: DatedExhibit;
  /** How events are addressed. */
  site: SiteAddresses;
}> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const exhibit = await exhibitIn(lang);
  const site = { language: lang, eventPages: exhibit.eventPages };
  return { language: lang, words: wordsIn(lang), exhibit, site };
}
