import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import styles from './more-pages.module.css';
import { PageLinks } from './page-links';

type Props = { readonly words: Words; readonly language: Language };

/** At the foot of every page of text: what else there is to read. The exhibit itself and the quiet page do not show it. */
export function MorePages({ words, language }: Props) {
  return (
    <footer className={styles.more}>
      <nav aria-label={words.site.more}>
        <p className={styles.title}>{words.site.more}</p>
        <ul className={styles.pages}>
          <PageLinks words={words} language={language} />
        </ul>
      </nav>
    </footer>
  );
}
