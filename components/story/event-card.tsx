import type { ReactNode } from 'react';
import type { EventOutline, EventText } from '../../data/exhibit/outline';
import type { DatedEvent } from '../../data/exhibit/types';
import { isReport } from '../../data/schema/parts/event-kinds';
import { Mark } from '../ui/mark';
import { markOf } from '../ui/marks';
import { fill } from '../ui/words/fill';
import { Claims } from './claims';
import { Pictures } from './pictures';
import { RivalDates } from './rival-dates';
import { SourceList } from './source-list';
import styles from './story.module.css';
import { actorPage, pageOf } from './text/addresses';
import type { StoryContext } from './text/story-context';
import { TermText } from './text/term-text';

type Props = {
  readonly event: EventOutline;
  /** What the card alone tells, or whether that is being fetched or could not be. */
  readonly text: EventText | 'waiting' | 'failed';
  readonly context: StoryContext;
  /** The level of the card's heading on its page. */
  readonly heading: 'h1' | 'h2';
  /** What follows the summary: who answered whom. */
  readonly children?: ReactNode;
};

/** One event: what, when, where, who, how sure, and every source with its locator. */
export function EventCard({ event, text, context, heading: Heading, children }: Props) {
  const { words } = context;
  const place = event.place === undefined ? undefined : context.places.get(event.place);
  const area = event.area === undefined ? undefined : context.areas.get(event.area);
  return (
    <article className={styles.card} aria-labelledby={`card-${event.id}`}>
      <p className={styles.kind}>
        <Mark name={markOf(event)} lane={event.lane} />
        {words.kinds[markOf(event)]}
      </p>
      <Heading id={`card-${event.id}`} className={styles.title} tabIndex={-1}>
        {event.title}
      </Heading>
      <p className={styles.when}>{event.date}</p>
      {place !== undefined && (
        <p className={styles.place}>
          {place.name}
          {place.name1944 !== undefined &&
            ` (${fill(words.story.in1944, { name: place.name1944 })})`}
        </p>
      )}
      {isReport(event) && (
        <p className={styles.place}>
          {area !== undefined && `${area.name}. `}
          {words.story.reportArea}
        </p>
      )}
      {typeof text === 'string' ? (
        <>
          {/* Screen readers hear which event was chosen, not that its text is on the way. */}
          <p role={text === 'failed' ? 'alert' : undefined} className={styles.summary}>
            {text === 'failed' ? words.story.textFailed : words.story.textComing}
          </p>
          {children}
        </>
      ) : (
        <CardText event={{ ...event, ...text }} context={context} heading={Heading}>
          {children}
        </CardText>
      )}
    </article>
  );
}

type TextProps = Omit<Props, 'event' | 'text'> & { readonly event: DatedEvent };

/** What the event's own text and its sources say. */
function CardText({ event, context, heading, children }: TextProps) {
  const { words } = context;
  const Part = heading === 'h1' ? 'h2' : 'h3';
  const page = heading === 'h1' ? pageOf(event, context) : null;
  return (
    <>
      {event.summary.map((paragraph) => (
        <p key={paragraph} className={styles.summary}>
          <TermText text={paragraph} context={context} />
        </p>
      ))}
      <Pictures event={event} context={context} />
      {children}
      <Who event={event} context={context} heading={Part} />
      <section className={styles.section}>
        <Part>{words.story.sure}</Part>
        <p>{howSure(event, context)}</p>
      </section>
      <RivalDates event={event} context={context} heading={Part} />
      <Claims event={event} context={context} heading={Part} page={page} />
      <section className={styles.section} aria-label={words.story.sources}>
        <Part>{words.story.sources}</Part>
        <SourceList citations={allCitations(event)} context={context} />
      </section>
    </>
  );
}

type WhoProps = Omit<TextProps, 'heading' | 'children'> & { readonly heading: 'h2' | 'h3' };

function Who({ event, context, heading: Heading }: WhoProps) {
  if (event.actors.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading>{context.words.story.who}</Heading>
      <ul className={styles.who}>
        {event.actors.map(({ actor, role }) => (
          <li key={actor}>
            <a href={actorPage(actor, event, context.language)}>
              {context.actors.get(actor)?.name}
            </a>
            {role !== undefined && (
              <span className={styles.role}>
                {' · '}
                <TermText text={role} context={context} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function howSure(event: DatedEvent, { words }: StoryContext): string {
  const parts = [words.confidence[event.confidence]];
  if (event.checked === 'partly') parts.push(words.confidence.partly);
  if (event.aboutDays !== undefined)
    parts.push(fill(words.confidence.about, { days: event.aboutDays }));
  return parts.join(' ');
}

/** The event's own citations, and of its claims those that are not among them. */
function allCitations({ sources, claims }: DatedEvent): DatedEvent['sources'] {
  const cited = new Set(sources.map(({ source }) => source));
  const claimSources = claims.flatMap((claim) => claim.sources);
  return [
    ...sources,
    ...claimSources
      .filter(({ source }) => !cited.has(source) && cited.add(source))
      .map(({ source }) => ({ source })),
  ];
}
