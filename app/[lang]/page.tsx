import { ExhibitVisit } from './exhibit-visit';
import { type LanguageParams, pageLanguage } from './page-language';

/** The exhibit. Its records come as files, so that this page holds no text before the choice. */
export default async function ExhibitPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  return <ExhibitVisit words={words} language={language} title={exhibit.about.title} />;
}
