import type { Metadata } from 'next';
import { Attract } from '../../components/kiosk/attract';
import { wordsIn } from '../../components/ui/words/words';
import { advanceOf } from '../../data/exhibit/moments/advance';
import { languages } from '../../data/text/language';
import { AllLanguages } from '../all-languages';
import { exhibitIn } from '../checked-exhibit';
import { riverPaths } from './river-paths';

export const metadata: Metadata = {
  title: 'Autumn 1944 · Јесен 1944. · Jesen 1944.',
  robots: { index: false },
};

/** Where a screen in the gallery starts, and comes back to after each visit. */
export default async function KioskStart() {
  const greetings = languages.map(async (language) => {
    const exhibit = await exhibitIn(language);
    const { title, sentence } = exhibit.about.opening;
    const { kiosk, legend } = wordsIn(language);
    const towns = advanceOf(exhibit).named.map(({ name }) => name);
    return { language, title, sentence, towns, words: kiosk, front: legend.first.front };
  });
  return (
    <AllLanguages>
      <Attract
        greetings={await Promise.all(greetings)}
        advance={advanceOf(await exhibitIn('en'))}
        rivers={await riverPaths()}
      />
    </AllLanguages>
  );
}
