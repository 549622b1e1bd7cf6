import type { DatedEvent } from '../../data/queries';
import { Mark } from '../ui/mark';
import { markOf } from '../ui/marks';
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
            <Mark name={markOf(event)} lane={event.lane} />
            <span>
              <span className={styles.itemTitle}>{event.title}</span>
              <span className={styles.itemWhen}>
                {event.date}
                {event.place !== undefined && ` · ${book.places.get(event.place)?.name}`}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
