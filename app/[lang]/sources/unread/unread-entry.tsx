import { BriefCitations } from '../../../../components/story/source-list';
import { wayTo } from '../../../../components/story/text/addresses';
import type { StoryContext } from '../../../../components/story/text/story-context';
import type { DatedEvent } from '../../../../data/exhibit/types';
import { isReport } from '../../../../data/schema/parts/event-kinds';
import type { UnreadSource } from '../../../../data/schema/sources/unread-source';
import type { InLanguage } from '../../../../data/text/language';
import styles from '../comparison.module.css';
import { NamedLines } from '../named-lines';

type Props = {
  readonly unread: InLanguage<UnreadSource>;
  readonly events: ReadonlyMap<string, DatedEvent>;
  readonly context: StoryContext;
};

/** A document that nobody has read: where it lies, what it would settle and change, and how it is known to exist. */
export function UnreadEntry({ unread, events, context }: Props) {
  const { id, title, lies, question, mightChange, sources } = unread;
  const words = context.words.trust.unread;
  const lines = [
    [words.lies, lies],
    [words.question, question],
    [words.mightChange, mightChange],
  ] as const;
  return (
    <article id={id} className={styles.entry} aria-labelledby={`name-${id}`}>
      <h2 id={`name-${id}`}>{title}</h2>
      <NamedLines lines={lines}>
        <EventLinks ids={unread.events ?? []} events={events} context={context} />
        <div>
          <dt>{words.sources}</dt>
          <dd>
            <BriefCitations citations={sources} context={context} />
          </dd>
        </div>
      </NamedLines>
    </article>
  );
}

type LinksProps = Pick<Props, 'events' | 'context'> & { readonly ids: readonly string[] };

/** The events that might change. Reported crimes are only pointed to, since they are opened by choice. */
function EventLinks({ ids, events, context }: LinksProps) {
  const { words, language } = context;
  const named = ids.flatMap((id) => events.get(id) ?? []);
  if (named.length === 0) return null;
  return (
    <div>
      <dt>{words.trust.unread.events}</dt>
      <dd>
        <ul>
          {named
            .filter((event) => !isReport(event))
            .map((event) => (
              <li key={event.id}>
                <a className={styles.way} href={wayTo(event.id, context)}>
                  {event.title}, {event.date}
                </a>
              </li>
            ))}
          {named.some(isReport) && (
            <li>
              <a className={styles.way} href={`/${language}/events/all/`}>
                {words.trust.unread.reports}
              </a>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}
