import type { Metadata } from 'next';
import { SourceName } from '../../../components/story/source-list';
import { storyContextOf } from '../../../components/story/text/story-context';
import { inLanguage } from '../../../data/text/language';
import { printLanguage } from '../../../data/text/print-language';
import { checkedCompared } from '../../checked-exhibit';
import { type LanguageParams, pageLanguage } from '../page-language';
import { Comparison } from './comparison';
import styles from './comparison.module.css';
import { inNameOrder } from './name-order';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.trust.title };
}

/**
 * How far the sources can be trusted, those of the comparison in a few lines each. Below them is every source by name, since
 * addresses of entries that were once on this page have to lead somewhere without a script.
 */
export default async function SourcesPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const context = storyContextOf(exhibit, words, language);
  const compared = inLanguage(await checkedCompared(), language);
  const isCompared = new Set(compared.map(({ id }) => id));
  const { trust } = words;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{trust.title}</h1>
      {trust.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul className={styles.ways}>
        <li>
          <a href={`/${language}/sources/unread/`}>{trust.unread.title}</a>
        </li>
        <li>
          <a href={`/${language}/sources/all/`}>{trust.all}</a>
        </li>
      </ul>
      <nav className={styles.contents} aria-label={trust.contents}>
        <ol>
          {compared.map(({ id, author, knownAs, title, language: printed, year }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span
                  lang={knownAs === undefined ? printLanguage(author ?? title, printed) : undefined}
                >
                  {knownAs ?? author ?? title}
                </span>
                {year !== undefined && `, ${year}`}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {compared.map((source) => (
        <Comparison key={source.id} source={source} context={context} />
      ))}
      <section className={styles.names} aria-labelledby="names">
        <h2 id="names">{trust.names}</h2>
        <ul>
          {inNameOrder(exhibit.sources, language).map((source) => (
            <li key={source.id} id={isCompared.has(source.id) ? undefined : source.id}>
              <a href={`/${language}/sources/all/#${source.id}`}>
                <span>
                  <SourceName source={source} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
