import type { EventOutline } from '../../data/exhibit/outline';
import { Mark } from '../ui/mark';
import { markOf } from '../ui/marks';
import styles from './story.module.css';

type Props = {
  readonly event: EventOutline;
  /** The name of its place, for lists that have it beside the date. */
  readonly place?: string | undefined;
};

/** An event in a list: its mark, its title, and when it was. */
export function EventFace({ event, place }: Props) {
  return (
    <>
      <Mark name={markOf(event)} lane={event.lane} />
      <span>
        <span className={styles.itemTitle}>{event.title}</span>
        <span className={styles.itemWhen}>
          {event.date}
          {place !== undefined && ` · ${place}`}
        </span>
      </span>
    </>
  );
}
