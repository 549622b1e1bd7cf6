import type { Metadata } from 'next';
import { StillPicture } from '../components/kiosk/advance/still-picture';
import { languageNames } from '../components/ui/words/language-names';
import { advanceOf } from '../data/exhibit/moments/advance';
import { inLanguage, languages } from '../data/text/language';
import { AllLanguages } from './all-languages';
import { checkedExhibit, exhibitIn } from './checked-exhibit';
import { riverPaths } from './kiosk/river-paths';
import styles from './page.module.css';

export const metadata: Metadata = { title: 'Autumn 1944 · Јесен 1944. · Jesen 1944.' };

/** The cover: what the exhibit is about, in each language, and the way in. */
export default async function Cover() {
  const { about } = await checkedExhibit();
  return (
    <AllLanguages>
      <StillPicture advance={advanceOf(await exhibitIn('en'))} rivers={await riverPaths()} />
      <main className={styles.cover}>
        <h1 className={styles.name}>
          {languages.map((language) => (
            <span key={language} lang={language}>
              {inLanguage(about.title, language)}
            </span>
          ))}
        </h1>
        <div className={styles.languages}>
          {languages.map((language) => (
            <section key={language} lang={language} className={styles.language}>
              <h2>{inLanguage(about.opening.title, language)}</h2>
              <p>{inLanguage(about.opening.sentence, language)}</p>
              <a href={`/${language}/`}>{languageNames[language].full}</a>
            </section>
          ))}
        </div>
      </main>
    </AllLanguages>
  );
}
