import type { EventOutline } from '../../data/exhibit/outline';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { markOf } from '../ui/marks';
import { useGrowing } from '../ui/use-growing';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './choices.module.css';

type Props = {
  readonly events: readonly EventOutline[];
  /** A note beside an event's date; empty for none. */
  readonly noteOn: (event: EventOutline) => string;
  readonly words: Words['list'];
  readonly onSelect: (event: string) => void;
};

/** More rows at once are no help; filters and words narrow them. */
const PAGE = 50;

/** Events to choose from, in their order. */
export function EventRows({ events, noteOn, words, onSelect }: Props) {
  const { shown, rest, next, grow } = useGrowing(events, PAGE);
  return (
    <>
      <ol className={styles.rows}>
        {shown.map((event) => (
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
      {rest > 0 && <Button onClick={grow}>{fill(words.grow, { count: next, rest })}</Button>}
    </>
  );
}
