import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import { LanguageAndRest } from './language-and-rest';
import styles from './site-header.module.css';
import { SiteMenu } from './site-menu';

type Props = {
  readonly title: string;
  readonly subtitle: string;
  readonly words: Words;
  readonly language: Language;
};

/** On every page, in one row: where one is, the languages, the quiet page one step away, and the menu. */
export function SiteHeader({ title, subtitle, words, language }: Props) {
  return (
    <header className={styles.header}>
      <a href={`/${language}/`} className={styles.title}>
        {title}
      </a>
      <p className={styles.subtitle}>{subtitle}</p>
      <div className={styles.ways}>
        <LanguageAndRest words={words} language={language} />
      </div>
      <SiteMenu words={words} language={language} />
    </header>
  );
}
