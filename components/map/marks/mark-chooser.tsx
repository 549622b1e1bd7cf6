import type { EventOutline } from '../../../data/exhibit/outline';
import { Button } from '../../ui/button';
import { Mark } from '../../ui/mark';
import { markOf } from '../../ui/marks';
import type { Words } from '../../ui/words/words';
import styles from './mark-chooser.module.css';

type Props = {
  readonly events: readonly EventOutline[];
  readonly words: Words['map'];
  readonly onSelect: (event: string) => void;
  readonly onClose: () => void;
};

/** Where several marks lie under one touch, their titles to choose from. */
export function MarkChooser({ events, words, onSelect, onClose }: Props) {
  if (events.length === 0) return null;
  return (
    <div className={styles.chooser} role="dialog" aria-label={words.choose}>
      <p>{words.choose}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Button look="plain" onClick={() => onSelect(event.id)}>
              <Mark name={markOf(event)} lane={event.lane} />
              {event.title}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>{words.close}</Button>
    </div>
  );
}
