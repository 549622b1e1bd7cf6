import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import styles from './more-pages.module.css';

type Props = { readonly words: Words; readonly language: Language };

/** At the foot of every page of text: what else there is to read. The exhibit itself and the quiet page do not show it. */
export function MorePages({ words, language }: Props) {
  const { site, contextPage, registers, claims, figures, glossary, list, about, statements } =
    words;
  const pages = [
    ['context', contextPage.title],
    ['events', list.title],
    ['people', registers.people.title],
    ['sources', registers.sources.title],
    ['claims', claims.title],
    ['figures', figures.title],
    ['glossary', glossary.title],
    ['about', about.title],
    ['accessibility', statements.accessibility.title],
    ['privacy', statements.privacy.title],
  ] as const;
  return (
    <footer className={styles.more}>
      <nav aria-label={site.more}>
        <p className={styles.title}>{site.more}</p>
        <ul className={styles.pages}>
          {pages.map(([page, title]) => (
            <li key={page}>
              <a href={`/${language}/${page}/`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
