import type { DatedEvent } from '../../data/queries';
import { EventList } from './event-list';
import styles from './story.module.css';
import type { StoryBook } from './story-book';

type Props = {
  readonly event: DatedEvent;
  /** The complaint and everything that answers it, in order. */
  readonly exchange: readonly DatedEvent[];
  readonly book: StoryBook;
  readonly onSelect: (event: string) => void;
};

/** What the event answers, and what answers it. */
export function Exchange({ event, exchange, book, onSelect }: Props) {
  const { words } = book;
  const answered = exchange.filter(({ id }) => event.answers?.includes(id));
  const answers = exchange.filter((other) => other.answers?.includes(event.id));
  return (
    <>
      {[
        { label: words.story.answers, events: answered },
        { label: words.story.answered, events: answers },
      ].map(
        ({ label, events }) =>
          events.length > 0 && (
            <section key={label} className={styles.section}>
              <h3>{label}</h3>
              <EventList events={events} book={book} onSelect={onSelect} />
            </section>
          ),
      )}
    </>
  );
}
