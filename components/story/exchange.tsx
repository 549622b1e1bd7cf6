import type { Exchange as ExchangeOfEvents, Step } from '../../data/exhibit/exchanges';
import type { EventOutline } from '../../data/exhibit/outline';
import { fill } from '../ui/words/fill';
import { gapInWords } from '../ui/words/gap-words';
import { EventFace } from './event-face';
import styles from './exchange.module.css';
import { SourceList } from './source-list';
import story from './story.module.css';
import { wayTo } from './text/addresses';
import type { StoryContext } from './text/story-context';
import { TermText } from './text/term-text';

type Props = {
  readonly exchange: ExchangeOfEvents;
  /** The event that is being read. */
  readonly current: string;
  readonly book: StoryContext;
  readonly heading: 'h2' | 'h3';
  /** Without it each step leads to the event's page. */
  readonly onSelect?: (event: string) => void;
};

/** A complaint and everything that answers it, in order: who to whom, by which way, how long after. */
export function Exchange({ exchange, current, book, heading: Heading, onSelect }: Props) {
  const { words } = book;
  const { title, words: paragraphs, steps, unanswered, sources } = exchange;
  return (
    <section className={story.section}>
      <Heading>{title ?? words.exchange.titleLinked}</Heading>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <TermText text={paragraph} book={book} />
        </p>
      ))}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.event.id} aria-current={step.event.id === current ? 'step' : undefined}>
            <Since step={step} book={book} />
            <StepLine event={step.event} current={current} book={book} onSelect={onSelect} />
          </li>
        ))}
        {unanswered !== null && (
          <li className={styles.unanswered}>
            <b>{words.exchange.unanswered}</b> <TermText text={unanswered} book={book} />
          </li>
        )}
      </ol>
      {sources.length > 0 && (
        <details className={styles.sources}>
          <summary>{words.exchange.sources}</summary>
          <SourceList citations={sources} book={book} />
        </details>
      )}
    </section>
  );
}

/** How long after the step before, how it hangs together with it, and whether that is inferred. */
function Since({ step, book }: { readonly step: Step; readonly book: StoryContext }) {
  const { exchange } = book.words;
  const { gap, sameTalk, answers, inferred } = step;
  if (gap === null && !sameTalk) return null;
  const time = gap === null ? exchange.sameTalk : gapInWords(gap, exchange, book.language);
  return (
    <p className={styles.since}>
      {time}
      {answers && ` · ${exchange.answers}`}
      {inferred !== null && (
        <>
          {'. '}
          <b>{exchange.inferred}</b> <TermText text={inferred} book={book} />
        </>
      )}
    </p>
  );
}

type StepProps = {
  readonly event: EventOutline;
  readonly current: string;
  readonly book: StoryContext;
  readonly onSelect: ((event: string) => void) | undefined;
};

function StepLine({ event, current, book, onSelect }: StepProps) {
  const face = <EventFace event={event} />;
  return (
    <>
      {event.id === current ? (
        <span className={story.item}>{face}</span>
      ) : onSelect === undefined ? (
        <a className={story.item} href={wayTo(event.id, book)}>
          {face}
        </a>
      ) : (
        <button type="button" className={story.item} onClick={() => onSelect(event.id)}>
          {face}
        </button>
      )}
      <How event={event} book={book} />
    </>
  );
}

/** Who to whom, by which way, from where to where, and how it is known. */
function How({ event, book }: { readonly event: EventOutline; readonly book: StoryContext }) {
  const { message, place } = event;
  if (message === undefined) return null;
  const { exchange } = book.words;
  const names = (ids: readonly string[]) => {
    const list = ids.map((id) => book.actors.get(id)?.name ?? id);
    return list.length < 2
      ? list.join()
      : `${list.slice(0, -1).join(', ')} ${exchange.and} ${list.at(-1)}`;
  };
  const nameOf = (id: string | undefined) => (id && book.places.get(id)?.name) ?? '';
  const from = nameOf(place);
  const where =
    message.received === undefined
      ? from
      : fill(exchange.place, { from, to: nameOf(message.received) });
  const parts = [
    fill(exchange.from, { from: names(message.from), to: names(message.to) }),
    exchange.channels[message.channel],
    where,
    exchange.known[message.knownFrom],
  ];
  return <p className={styles.how}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}
