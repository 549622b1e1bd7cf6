import type { Metadata } from 'next';
import { CiteThis } from '../../../components/story/cite/cite-this';
import { SourceList } from '../../../components/story/source-list';
import { type StoryContext, storyContextOf } from '../../../components/story/text/story-context';
import { inAlphabet } from '../../../data/exhibit/terms';
import type { LocalExhibit } from '../../../data/exhibit/types';
import { type LanguageParams, pageLanguage } from '../page-language';
import styles from './glossary.module.css';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.glossary.title };
}

/** Each term once, in the order of the alphabet, with an address of its own. */
export default async function GlossaryPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const context = storyContextOf(exhibit, words, language);
  const terms = inAlphabet(exhibit.terms, language);
  const { title, intro, contents } = words.glossary;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{title}</h1>
      {intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <nav aria-label={contents}>
        <ul className={styles.contents}>
          {terms.map(({ id, term }) => (
            <li key={id}>
              <a href={`#${id}`}>{term}</a>
            </li>
          ))}
        </ul>
      </nav>
      {terms.map((term) => (
        <Entry key={term.id} term={term} context={context} />
      ))}
    </main>
  );
}

type EntryProps = { readonly term: LocalExhibit['terms'][number]; readonly context: StoryContext };

function Entry({ term: { id, term, expansion, explanation, sources }, context }: EntryProps) {
  return (
    <article className={styles.entry} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {term}
      </h2>
      {expansion !== undefined && <p className={styles.expansion}>{expansion}</p>}
      <p className={styles.explanation}>{explanation}</p>
      {sources !== undefined && (
        <details className={styles.sources}>
          <summary>{context.words.glossary.sources}</summary>
          <SourceList citations={sources} context={context} />
        </details>
      )}
      <CiteThis
        imprint={context.imprint}
        what={`${context.words.glossary.title}: ${term}`}
        href={`/${context.language}/glossary/#${id}`}
      />
    </article>
  );
}
