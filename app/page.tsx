import type { Metadata } from 'next';
import { languageNames } from '../components/ui/words/language-names';
import { inLanguage, languages } from '../data/text/language';
import { AllLanguages } from './all-languages';
import { checkedExhibit } from './checked-exhibit';
import styles from './page.module.css';

export const metadata: Metadata = { title: 'Autumn 1944 · Јесен 1944. · Jesen 1944.' };

/** The cover: what the exhibit is about, in each language, and the way in. */
export default async function Cover() {
  const { about } = await checkedExhibit();
  return (
    <AllLanguages>
      <div className={styles.ground} aria-hidden="true" />
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
