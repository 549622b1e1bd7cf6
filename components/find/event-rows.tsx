import type { DatedEvent } from '../../data/queries';
import { Mark } from '../ui/mark';
import { markOf } from '../ui/marks';
import styles from './choices.module.css';

type Props = {
  readonly events: readonly DatedEvent[];
  /** What is said beside an event's date, or nothing. */
  readonly noteOn: (event: DatedEvent) => string;
  readonly onSelect: (event: string) => void;
};

/** Events to choose from, in their order. */
export function EventRows({ events, noteOn, onSelect }: Props) {
  return (
    <ol className={styles.rows}>
      {events.map((event) => (
        <li key={event.id}>
          <button type="button" onClick={() => onSelect(event.id)}>
            <Mark name={markOf(event)} lane={event.lane} />
            <span>
              {event.title}
              <span className={styles.when}>
                {[event.date, noteOn(event)].filter(Boolean).join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
