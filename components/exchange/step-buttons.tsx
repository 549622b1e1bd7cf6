import type { EventOutline } from '../../data/exhibit/outline';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './inset.module.css';

type Props = {
  /** The steps beside the chosen one; null beyond the ends. */
  readonly before: EventOutline | null;
  readonly after: EventOutline | null;
  readonly words: Words['exchange'];
  readonly onSelect: (event: string) => void;
};

/** Back and next through the exchange; each says where it leads. */
export function StepButtons({ before, after, words: { inset }, onSelect }: Props) {
  // Not `disabled`, which would take the focus from the button that was pressed.
  return (
    <div className={styles.buttons}>
      <Button
        primary
        aria-disabled={before === null}
        aria-label={before === null ? inset.back : fill(inset.backTo, { title: before.title })}
        onClick={() => before !== null && onSelect(before.id)}
      >
        <span aria-hidden="true">‹</span>
        {inset.back}
      </Button>
      <Button
        primary
        aria-disabled={after === null}
        aria-label={after === null ? inset.next : fill(inset.nextTo, { title: after.title })}
        onClick={() => after !== null && onSelect(after.id)}
      >
        {inset.next}
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}
