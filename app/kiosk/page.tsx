import type { Metadata } from 'next';
import { Attract } from '../../components/kiosk/attract';
import { wordsIn } from '../../components/ui/words/words';
import { inLanguage, languages } from '../../data/text/language';
import { AllLanguages } from '../all-languages';
import { checkedExhibit } from '../checked-exhibit';

export const metadata: Metadata = {
  title: 'Autumn 1944 · Јесен 1944. · Jesen 1944.',
  robots: { index: false },
};

/** Where a screen in the gallery starts, and comes back to after each visit. */
export default async function KioskStart() {
  const { about } = await checkedExhibit();
  return (
    <AllLanguages>
      <Attract
        greetings={languages.map((language) => ({
          language,
          title: inLanguage(about.title, language),
          words: wordsIn(language).kiosk,
        }))}
      />
    </AllLanguages>
  );
}
