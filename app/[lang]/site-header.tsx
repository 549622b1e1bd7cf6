import { ChangeChoice } from '../../components/notice/change-choice';
import { ListLink } from '../../components/notice/list-link';
import { LanguageSwitch } from '../../components/ui/language-switch';
import { QuietLink } from '../../components/ui/quiet-link';
import { languageNames } from '../../components/ui/words/language-names';
import type { Words } from '../../components/ui/words/words';
import { type Language, languages } from '../../data/language';
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
        <a href={`/${language}/about/`}>{words.site.about}</a>
        <ChangeChoice label={words.notice.change} />
      </nav>
      <LanguageSwitch
        label={words.site.language}
        current={language}
        languages={languages.map((code) => ({ code, ...languageNames[code] }))}
      />
      <QuietLink href={`/${language}/quiet/`} label={words.site.quiet} className={styles.quiet} />
    </header>
  );
}
