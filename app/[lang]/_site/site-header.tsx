import { ChangeChoice } from '../../../components/notice/change-choice';
import { ListLink } from '../../../components/notice/list-link';
import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import { LanguageAndRest } from './language-and-rest';
import styles from './site-header.module.css';

type Props = {
  readonly title: string;
  readonly subtitle: string;
  readonly words: Words;
  readonly language: Language;
};

/** On every page: where one is, the other pages, the languages, and the quiet page one step away. */
export function SiteHeader({ title, subtitle, words, language }: Props) {
  return (
    <header className={styles.header}>
      <a href={`/${language}/`} className={styles.title}>
        {title}
      </a>
      <p className={styles.subtitle}>{subtitle}</p>
      <nav className={styles.pages} aria-label={words.site.menu}>
        <ListLink language={language} label={words.site.list} />
        <a className={styles.roomy} href={`/${language}/context/`}>
          {words.contextPage.title}
        </a>
        <a className={styles.roomy} href={`/${language}/sources/`}>
          {words.registers.sources.title}
        </a>
        <a href={`/${language}/about/`}>{words.site.about}</a>
        <ChangeChoice label={words.notice.change} />
      </nav>
      <LanguageAndRest words={words} language={language} />
    </header>
  );
}
