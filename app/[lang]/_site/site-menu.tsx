import { ChangeChoice } from '../../../components/notice/change-choice';
import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import { LanguageAndRest } from './language-and-rest';
import { PageLinks } from './page-links';
import styles from './site-menu.module.css';

type Props = { readonly words: Words; readonly language: Language };

/** One menu, the same at every size, with every page. The browser opens and closes it, so that it needs no script. */
export function SiteMenu({ words, language }: Props) {
  const { site, notice } = words;
  return (
    <>
      <button type="button" className={styles.button} popoverTarget="menu">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 6 H21 M3 12 H21 M3 18 H21" stroke="currentColor" strokeWidth="2" />
        </svg>
        {site.menu}
      </button>
      <div id="menu" popover="auto" className={styles.menu}>
        <nav aria-label={site.menu}>
          <ul className={styles.pages}>
            <li>
              <a href={`/${language}/`}>{site.exhibit}</a>
            </li>
            <PageLinks words={words} language={language} />
          </ul>
        </nav>
        <ChangeChoice label={notice.change} />
        <div className={styles.ways}>
          <LanguageAndRest words={words} language={language} />
        </div>
      </div>
    </>
  );
}
