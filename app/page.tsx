import type { Metadata } from 'next';
import { languageNames } from '../components/ui/words/language-names';
import { inLanguage, languages } from '../data/text/language';
import { AllLanguages } from './all-languages';
import { checkedExhibit } from './checked-exhibit';
import styles from './page.module.css';

export const metadata: Metadata = { title: 'Autumn 1944 · Јесен 1944. · Jesen 1944.' };

/** A static choice of language: the first page of the site, in all three scripts at once. */
export default async function LanguageChoice() {
  const { about } = await checkedExhibit();
  return (
    <AllLanguages>
      <main className={styles.choice}>
        {languages.map((language) => (
          <a key={language} href={`/${language}/`} lang={language} className={styles.language}>
            <h1 className={styles.title}>{inLanguage(about.title, language)}</h1>
            <span>{languageNames[language].full}</span>
          </a>
        ))}
      </main>
    </AllLanguages>
  );
}
