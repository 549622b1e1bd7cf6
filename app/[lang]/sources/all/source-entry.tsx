import { CiteThis } from '../../../../components/story/cite/cite-this';
import { SourceName } from '../../../../components/story/source-list';
import { wayTo } from '../../../../components/story/text/addresses';
import type { StoryContext } from '../../../../components/story/text/story-context';
import { OutwardLink } from '../../../../components/ui/outward-link';
import { fill } from '../../../../components/ui/words/fill';
import type { Citations } from '../../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../../data/exhibit/types';
import { isoDay } from '../../../../data/time/span';
import { filteredBy, listed, restOf } from '../../_register/list-limit';
import styles from '../../_register/register.module.css';
import { RestingList } from '../../_register/resting-list';
import { CitingLine } from '../citing-line';
import { isCited, type OtherCitations } from './other-citations';

type Props = {
  readonly source: LocalExhibit['sources'][number];
  readonly citations: Citations;
  readonly others: OtherCitations;
  readonly context: StoryContext;
};

/** A source: as printed, its kind, who holds it, and all that rests on it. */
export function SourceEntry({ source, citations, others, context }: Props) {
  const { words, language } = context;
  const { sources } = words.registers;
  const { contexts, terms } = others;
  const shown = new Set(
    listed(
      citations.events.map(({ event }) => event),
      context,
    ),
  );
  const lines = citations.events.filter(({ event }) => shown.has(event));
  const count = countOf(citations) + contexts.length + terms.length;

  return (
    <article id={source.id} className={styles.entry} aria-labelledby={`name-${source.id}`}>
      <h3 id={`name-${source.id}`}>
        <SourceName source={source} />
      </h3>
      <p className={styles.kind}>
        {source.kind} · {words.distances[source.distance]}
        {source.holder !== undefined && ` · ${source.holder}`}
        {source.url !== undefined && (
          <>
            {' · '}
            <OutwardLink href={source.url} label={words.story.link} className={styles.link} />
          </>
        )}
      </p>
      {source.remark?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {source.checked === 'partly' && <p className={styles.kind}>{sources.partly}</p>}
      {!isCited(citations, others) && <p className={styles.kind}>{sources.nothing}</p>}
      <div className={styles.foot}>
        <RestingList
          title={sources.rests}
          count={count}
          more={restOf(
            citations.events.length - lines.length,
            filteredBy('source', source.id, context),
            words,
          )}
        >
          <CitingItems
            citations={{ ...citations, events: lines }}
            others={others}
            context={context}
          />
        </RestingList>
        {source.compared === true && (
          <p>
            <a className={styles.link} href={`/${language}/sources/#${source.id}`}>
              {words.trust.short}
            </a>
          </p>
        )}
        <LinksByChoice source={source} citations={citations} others={others} context={context} />
        <CiteThis
          imprint={context.imprint}
          what={fill(sources.of, { name: nameOf(source) })}
          foreign={{ text: nameOf(source), language: source.language }}
          href={`/${language}/sources/all/#${source.id}`}
        />
      </div>
    </article>
  );
}

/** Where the rest that cites the source is found, of which nothing is said before a visitor chooses to open it. */
function LinksByChoice({ source, citations, others, context }: Props) {
  const { words, language } = context;
  const { figures, circulating, reports } = words.registers.sources;
  const links = [
    { text: figures, to: 'figures/', is: others.figures },
    { text: circulating, to: 'claims/', is: others.circulating },
    { text: reports, to: `sources/reports/#${source.id}`, is: citations.reports.length > 0 },
  ];
  return links
    .filter(({ is }) => is)
    .map(({ text, to }) => (
      <p key={to}>
        <a className={styles.link} href={`/${language}/${to}`}>
          {text}
        </a>
      </p>
    ));
}

function CitingItems({
  citations,
  others,
  context,
}: Pick<Props, 'citations' | 'others' | 'context'>) {
  const { words, language } = context;
  const { order, line, way } = words.registers.sources;
  const drawn = [
    ...citations.frontLines.map(({ id, name, start }) => ({ id, name, start, what: line })),
    ...citations.axes.map(({ id, name, path: [first] }) => ({
      id,
      name,
      start: first?.start ?? 0,
      what: way,
    })),
  ];
  return (
    <>
      {citations.events.map((citing) => (
        <CitingLine key={citing.event.id} citing={citing} words={words} site={context} />
      ))}
      {citations.exchanges.map(({ id, title, steps: [first] }) => (
        <li key={id}>
          {order}:{' '}
          <a className={styles.link} href={wayTo(first?.event ?? '', context)}>
            {title}
          </a>
        </li>
      ))}
      {others.contexts.map(({ id, title }) => (
        <li key={id}>
          {words.contextPage.title}:{' '}
          <a className={styles.link} href={`/${language}/context/#${id}`}>
            {title}
          </a>
        </li>
      ))}
      {others.terms.map(({ id, term }) => (
        <li key={id}>
          {words.glossary.title}:{' '}
          <a className={styles.link} href={`/${language}/glossary/#${id}`}>
            {term}
          </a>
        </li>
      ))}
      {drawn.map(({ id, name, start, what }) => (
        <li key={id}>
          {what}:{' '}
          <a className={styles.link} href={`/${language}/?at=${isoDay(start)}`}>
            {name}
          </a>
        </li>
      ))}
    </>
  );
}

function countOf({ events, exchanges, frontLines, axes }: Citations): number {
  return events.length + exchanges.length + frontLines.length + axes.length;
}

function nameOf({ author, title, year }: Props['source']): string {
  return [author, title, year].filter((part) => part !== undefined).join(', ');
}
