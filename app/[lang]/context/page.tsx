import type { Metadata } from 'next';
import { CiteThis } from '../../../components/story/cite/cite-this';
import { SourceList } from '../../../components/story/source-list';
import {
  type StoryContext,
  storyContextOf,
  withTerms,
} from '../../../components/story/text/story-context';
import { TermText } from '../../../components/story/text/term-text';
import { fill } from '../../../components/ui/words/fill';
import type { DatedEvent, LocalContext } from '../../../data/exhibit/types';
import { inLanguage } from '../../../data/text/language';
import { soundContexts } from '../../sound-exhibit';
import { EventIndex } from '../_register/event-index';
import { type LanguageParams, pageLanguage } from '../page-language';
import styles from './context.module.css';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.contextPage.title };
}

/** What stands around the story, in the order of telling, each paragraph with its sources. */
export default async function ContextPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const contexts = inLanguage(await soundContexts(), language);
  const texts = contexts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const book = withTerms(storyContextOf(exhibit, words, language), texts, 'glossary');
  const { title, intro, contents } = words.contextPage;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{title}</h1>
      {intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <nav className={styles.contents} aria-label={contents}>
        <ol>
          {contexts.map((context) => (
            <li key={context.id}>
              <a href={`#${context.id}`}>{context.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {contexts.map((context) => (
        <Part
          key={context.id}
          context={context}
          events={exhibit.events.filter(({ id }) => context.events.includes(id))}
          book={book}
        />
      ))}
    </main>
  );
}

type PartProps = {
  readonly context: LocalContext;
  readonly events: readonly DatedEvent[];
  readonly book: StoryContext;
};

function Part({ context, events, book }: PartProps) {
  const { words, language } = book;
  const { id, title, paragraphs, leadsToReports } = context;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.text} paragraph={paragraph} book={book} />
      ))}
      <CiteThis
        imprint={book.imprint}
        what={`${words.contextPage.title}: ${title}`}
        href={`/${language}/context/#${id}`}
      />
      {leadsToReports && (
        <p>
          <a className={styles.way} href={`/${language}/events/all/`}>
            {words.contextPage.toReports}
          </a>
        </p>
      )}
      {events.length > 0 && (
        <>
          <h3>{words.contextPage.events}</h3>
          <EventIndex
            events={events}
            places={[...book.places.values()]}
            words={words}
            site={book}
          />
        </>
      )}
    </section>
  );
}

type ParagraphProps = {
  readonly paragraph: LocalContext['paragraphs'][number];
  readonly book: StoryContext;
};

/** What stands is said without a word; what is disputed or inferred says so under its text. */
function Paragraph({ paragraph, book }: ParagraphProps) {
  const { words } = book;
  const { text, standing, checked, sources } = paragraph;
  const doubts = [
    standing !== 'stated' &&
      fill(words.contextPage.standing, { standing: words.standing[standing] }),
    checked === 'partly' && words.confidence.partly,
  ].filter((doubt) => doubt !== false);
  return (
    <div>
      <p className={styles.text}>
        <TermText text={text} book={book} />
      </p>
      {doubts.length > 0 && <p className={styles.doubt}>{doubts.join(' ')}</p>}
      <details className={styles.sources}>
        <summary>{words.contextPage.sources}</summary>
        <SourceList citations={sources} book={book} />
      </details>
    </div>
  );
}
