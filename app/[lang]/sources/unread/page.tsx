import type { Metadata } from 'next';
import { storyContextOf } from '../../../../components/story/text/story-context';
import { byId } from '../../../../data/exhibit/queries';
import { inLanguage } from '../../../../data/text/language';
import { checkedContexts, checkedUnread } from '../../../checked-exhibit';
import { type LanguageParams, pageLanguage } from '../../page-language';
import styles from '../comparison.module.css';
import { UnreadEntry } from './unread-entry';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.trust.unread.title };
}

/** Documents that nobody has read for the exhibit, each with what it might change, and the way to whose voices are missing. */
export default async function UnreadPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const context = storyContextOf(exhibit, words, language);
  const documents = inLanguage(await checkedUnread(), language);
  const events = byId(exhibit.events);
  const onReports = (await checkedContexts()).find(({ leadsToReports }) => leadsToReports);
  const { trust } = words;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{trust.unread.title}</h1>
      {trust.unread.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul className={styles.ways}>
        <li>
          <a href={`/${language}/sources/`}>{trust.title}</a>
        </li>
        {onReports !== undefined && (
          <li>
            <a href={`/${language}/context/#${onReports.id}`}>{trust.unread.voices}</a>
          </li>
        )}
      </ul>
      {documents.map((unread) => (
        <UnreadEntry key={unread.id} unread={unread} events={events} context={context} />
      ))}
    </main>
  );
}
