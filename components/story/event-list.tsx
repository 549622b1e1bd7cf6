import type { EventOutline } from '../../data/exhibit/outline';
import { Button } from '../ui/button';
import { useGrowing } from '../ui/use-growing';
import { useRoving } from '../ui/use-roving';
import { fill } from '../ui/words/fill';
import { EventFace } from './event-face';
import styles from './story.module.css';
import type { StoryContext } from './text/story-context';

type Props = {
  readonly events: readonly EventOutline[];
  readonly context: StoryContext;
  readonly onSelect: (event: string) => void;
};

/** As many as are read at a glance and a scroll; a moment of a large exhibit shows hundreds. */
export const PAGE = 40;

/** What this moment shows, as a list: for readers, for screen readers and for tests. */
export function EventList({ events, context, onSelect }: Props) {
  const { shown, rest, next, grow } = useGrowing(events, PAGE);
  const roving = useRoving(shown.length);
  return (
    <>
      <ul className={styles.list} {...roving.list}>
        {shown.map((event, index) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles.item}
              data-event={event.id}
              tabIndex={roving.tabIndex(index)}
              onClick={() => onSelect(event.id)}
            >
              <EventFace
                event={event}
                place={
                  event.place === undefined ? undefined : context.places.get(event.place)?.name
                }
              />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={grow}>{fill(context.words.list.grow, { count: next, rest })}</Button>
      )}
    </>
  );
}
