import type { DatedEvent } from '../../data/queries';
import { EventFace } from './event-face';
import styles from './story.module.css';
import type { StoryBook } from './story-book';

type Props = {
  readonly events: readonly DatedEvent[];
  readonly book: StoryBook;
  readonly onSelect: (event: string) => void;
};

/** What this moment shows, as a list: for readers, for screen readers and for tests. */
export function EventList({ events, book, onSelect }: Props) {
  return (
    <ul className={styles.list}>
      {events.map((event) => (
        <li key={event.id}>
          <button type="button" className={styles.item} onClick={() => onSelect(event.id)}>
            <EventFace
              event={event}
              place={event.place === undefined ? undefined : book.places.get(event.place)?.name}
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
