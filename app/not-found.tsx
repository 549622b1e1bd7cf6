import { wordsIn } from '../components/ui/words/words';
import { languages } from '../data/text/language';
import { AllLanguages } from './all-languages';
import styles from './page.module.css';

/** An address that leads nowhere: says so in all three scripts, since none is known, and leads back. */
export default function NotFound() {
  return (
    <AllLanguages>
      <title>404</title>
      <main className={styles.choice}>
        {languages.map((language) => {
          const words = wordsIn(language).notFound;
          return (
            <section key={language} lang={language} className={styles.language}>
              <h1 className={styles.title}>{words.title}</h1>
              <p>{words.text}</p>
              <a href={`/${language}/`}>{words.begin}</a>
            </section>
          );
        })}
      </main>
    </AllLanguages>
  );
}
