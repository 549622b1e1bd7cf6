import { CiteThis } from '../../../components/story/cite/cite-this';
import type { StoryContext } from '../../../components/story/text/story-context';
import { fill } from '../../../components/ui/words/fill';
import type { Appearances } from '../../../data/exhibit/citations';
import type { LocalExhibit } from '../../../data/exhibit/types';
import { dateInWords } from '../../../data/time/date-words';
import { isoDay } from '../../../data/time/span';
import { EventLine } from '../_register/event-line';
import { filteredBy, listed, restOf } from '../_register/list-limit';
import styles from '../_register/register.module.css';
import { RestingList } from '../_register/resting-list';

type Actor = LocalExhibit['actors'][number];

type Props = {
  readonly actor: Actor;
  readonly appearances: Appearances;
  /** The formations that belong to it. */
  readonly parts: readonly Actor[];
  readonly context: StoryContext;
};

/** An actor: who it was here, the formation it belonged to, and all that it has a part in. */
export function ActorEntry({ actor, appearances, parts, context }: Props) {
  const { words, language } = context;
  const { people, events: eventsTitle } = words.registers;
  const { events, reports, axes } = appearances;
  const lines = listed(events, context);
  const facet = actor.kind === 'formation' ? 'formation' : 'actor';
  const larger = actor.partOf === undefined ? undefined : context.actors.get(actor.partOf);
  return (
    <article id={actor.id} className={styles.entry} aria-labelledby={`name-${actor.id}`}>
      <h3 id={`name-${actor.id}`}>
        {actor.name}
        {actor.lived !== undefined && (
          <span className={styles.kind}> ({dateInWords(actor.lived, language)})</span>
        )}
      </h3>
      <p>{actor.role}</p>
      {actor.checked === 'partly' && <p className={styles.check}>{people.partly}</p>}
      {larger !== undefined && (
        <p className={styles.kind}>
          {people.partOf} <ActorLink actor={larger} />
        </p>
      )}
      {parts.length > 0 && (
        <p className={styles.kind}>
          {people.parts}:{' '}
          {parts.map((part, index) => (
            <span key={part.id}>
              {index > 0 && ', '}
              <ActorLink actor={part} />
            </span>
          ))}
        </p>
      )}
      {events.length + axes.length + reports.length === 0 && (
        <p className={styles.kind}>{people.nothing}</p>
      )}
      <div className={styles.foot}>
        <RestingList
          title={eventsTitle}
          count={events.length}
          more={restOf(events.length - lines.length, filteredBy(facet, actor.id, context), words)}
        >
          {lines.map((event) => {
            const role = event.actors.find((one) => one.actor === actor.id)?.role;
            return (
              <EventLine key={event.id} event={event} site={context}>
                {role !== undefined && <span className={styles.kind}> · {role}</span>}
              </EventLine>
            );
          })}
        </RestingList>
        <RestingList title={people.ways} count={axes.length}>
          {axes.map(({ id, name, path: [first] }) => (
            <li key={id}>
              <a className={styles.link} href={`/${language}/?at=${isoDay(first?.start ?? 0)}`}>
                {name}
              </a>
            </li>
          ))}
        </RestingList>
        {reports.length > 0 && (
          <p>
            <a className={styles.link} href={`/${language}/people/reports/#${actor.id}`}>
              {people.reports}
            </a>
          </p>
        )}
        <CiteThis
          imprint={context.imprint}
          what={fill(people.of, { name: actor.name })}
          href={`/${language}/people/#${actor.id}`}
        />
      </div>
    </article>
  );
}

function ActorLink({ actor: { id, name } }: { readonly actor: Actor }) {
  return (
    <a className={styles.link} href={`#${id}`}>
      {name}
    </a>
  );
}
