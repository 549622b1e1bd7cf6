import type { Exchange as ExchangeOfEvents, ExchangeStep } from '../../data/exhibit/exchanges';
import type { EventOutline } from '../../data/exhibit/outline';
import { gapInWords } from '../ui/words/gap-words';
import { messageInWords } from '../ui/words/message-words';
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
  readonly context: StoryContext;
  readonly heading: 'h2' | 'h3';
  /** Without it each step leads to the event's page. */
  readonly onSelect?: (event: string) => void;
};

/** A complaint and everything that answers it, in order: who to whom, by which way, how long after. */
export function Exchange({ exchange, current, context, heading: Heading, onSelect }: Props) {
  const { words } = context;
  const { title, words: paragraphs, steps, unanswered, sources } = exchange;
  return (
    <section className={story.section}>
      <Heading>{title ?? words.exchange.titleLinked}</Heading>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <TermText text={paragraph} context={context} />
        </p>
      ))}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.event.id} aria-current={step.event.id === current ? 'step' : undefined}>
            <Since step={step} context={context} />
            <StepLine event={step.event} current={current} context={context} onSelect={onSelect} />
          </li>
        ))}
        {unanswered !== null && (
          <li className={styles.unanswered}>
            <b>{words.exchange.unanswered}</b> <TermText text={unanswered} context={context} />
          </li>
        )}
      </ol>
      {sources.length > 0 && (
        <details className={styles.sources}>
          <summary>{words.exchange.sources}</summary>
          <SourceList citations={sources} context={context} />
        </details>
      )}
    </section>
  );
}

/** How long after the step before, how it hangs together with it, and whether that is inferred. */
function Since({ step, context }: { readonly step: ExchangeStep; readonly context: StoryContext }) {
  const { exchange } = context.words;
  const { gap, sameTalk, answers, inferred } = step;
  if (gap === null && !sameTalk) return null;
  const time = gap === null ? exchange.sameTalk : gapInWords(gap, exchange, context.language);
  return (
    <p className={styles.since}>
      {time}
      {answers && ` · ${exchange.answers}`}
      {inferred !== null && (
        <>
          {'. '}
          <b>{exchange.inferred}</b> <TermText text={inferred} context={context} />
        </>
      )}
    </p>
  );
}

type StepProps = {
  readonly event: EventOutline;
  readonly current: string;
  readonly context: StoryContext;
  readonly onSelect: ((event: string) => void) | undefined;
};

function StepLine({ event, current, context, onSelect }: StepProps) {
  const face = <EventFace event={event} />;
  return (
    <>
      {event.id === current ? (
        <span className={story.item}>{face}</span>
      ) : onSelect === undefined ? (
        <a className={story.item} href={wayTo(event.id, context)}>
          {face}
        </a>
      ) : (
        <button type="button" className={story.item} onClick={() => onSelect(event.id)}>
          {face}
        </button>
      )}
      <How event={event} context={context} />
    </>
  );
}

/** Who to whom, by which way, from where to where, and how it is known. */
function How({ event, context }: { readonly event: EventOutline; readonly context: StoryContext }) {
  const { message, place } = event;
  if (message === undefined) return null;
  const namesOf = (ids: readonly string[]) => ids.map((id) => context.actors.get(id)?.name ?? id);
  const placeOf = (id: string | undefined) => context.places.get(id ?? '')?.name;
  const { who, how } = messageInWords(
    {
      ...message,
      from: namesOf(message.from),
      to: namesOf(message.to),
      sent: placeOf(place),
      received: placeOf(message.received),
    },
    context.words.exchange,
  );
  return (
    <p className={styles.how}>
      {who} · {how}
    </p>
  );
}
