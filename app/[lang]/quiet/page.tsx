import type { Metadata } from 'next';
import { ChangeChoice } from '../../../components/notice/change-choice';
import { BackLink } from '../../../components/ui/back-link';
import { type LanguageParams, pageLanguage } from '../page-language';
import styles from './quiet.module.css';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.quiet.title };
}

/** A page with nothing on it but rest, and where to find help. */
export default async function QuietPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const { supportContact } = exhibit.about.museum;
  return (
    <main id="content" className={styles.quiet} tabIndex={-1} data-rests="">
      <h1>{words.quiet.title}</h1>
      <p>{words.quiet.text}</p>
      <p>
        {words.quiet.help}
        {supportContact !== undefined && ` ${supportContact}`}
      </p>
      <p>
        <BackLink home={`/${language}/`} label={words.quiet.back} />
      </p>
      <p>
        <ChangeChoice label={words.quiet.leave} />
      </p>
    </main>
  );
}
