import { LanguageSwitch } from '../../../components/ui/language-switch';
import { QuietLink } from '../../../components/ui/quiet-link';
import { languageNames } from '../../../components/ui/words/language-names';
import type { Words } from '../../../components/ui/words/words';
import { type Language, languages } from '../../../data/text/language';
import styles from './site-header.module.css';

type Props = { readonly words: Words; readonly language: Language };

/** The same page in another language, and the way to rest: in the header, and under the notice. */
export function LanguageAndRest({ words, language }: Props) {
  return (
    <>
      <LanguageSwitch
        label={words.site.language}
        current={language}
        languages={languages.map((code) => ({ code, ...languageNames[code] }))}
      />
      <QuietLink href={`/${language}/quiet/`} label={words.site.quiet} className={styles.quiet} />
    </>
  );
}
