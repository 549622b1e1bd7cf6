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
import { checkedContexts } from '../../checked-exhibit';
import { EventIndex } from '../_register/event-index';
import { type LanguageParams, pageLanguage } from '../page-language';
import styles from './context.module.css';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.contextPage.title };
}

/** The explanations around the story, in the order of telling, each paragraph with its sources. */
export default async function ContextPage(props: LanguageParams) {
  const { language, words, exhibit } = await pageLanguage(props);
  const contexts = inLanguage(await checkedContexts(), language);
  const texts = contexts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const context = withTerms(storyContextOf(exhibit, words, language), texts, 'glossary');
  const { title, intro, contents } = words.contextPage;
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{title}</h1>
      {intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <nav className={styles.contents} aria-label={contents}>
        <ol>
          {contexts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {contexts.map((part) => (
        <Part
          key={part.id}
          part={part}
          events={exhibit.events.filter(({ id }) => part.events.includes(id))}
          context={context}
        />
      ))}
    </main>
  );
}

type PartProps = {
  readonly part: LocalContext;
  readonly events: readonly DatedEvent[];
  readonly context: StoryContext;
};

function Part({ part, events, context }: PartProps) {
  const { words, language } = context;
  const { id, title, paragraphs, leadsToReports } = part;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.text} paragraph={paragraph} context={context} />
      ))}
      <CiteThis
        imprint={context.imprint}
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
            places={[...context.places.values()]}
            words={words}
            site={context}
          />
        </>
      )}
    </section>
  );
}

type ParagraphProps = {
  readonly paragraph: LocalContext['paragraphs'][number];
  readonly context: StoryContext;
};

/** A paragraph with its sources; a disputed or inferred one says so under its text. */
function Paragraph({ paragraph, context }: ParagraphProps) {
  const { words } = context;
  const { text, standing, checked, sources } = paragraph;
  const doubts = [
    standing !== 'stated' &&
      fill(words.contextPage.standing, { standing: words.standing[standing] }),
    checked === 'partly' && words.confidence.partly,
  ].filter((doubt) => doubt !== false);
  return (
    <div>
      <p className={styles.text}>
        <TermText text={text} context={context} />
      </p>
      {doubts.length > 0 && <p className={styles.doubt}>{doubts.join(' ')}</p>}
      <details className={styles.sources}>
        <summary>{words.contextPage.sources}</summary>
        <SourceList citations={sources} context={context} />
      </details>
    </div>
  );
}
