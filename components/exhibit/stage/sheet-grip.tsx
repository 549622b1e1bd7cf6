import { type PointerEvent, type ReactNode, useRef } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Words } from '../../ui/words/words';
import styles from './sheet.module.css';
import type { Sheet } from './use-sheet';

type Props = {
  readonly sheet: Sheet;
  readonly words: Words['story'];
  /** The title of what can be read in the sheet. */
  readonly title: string;
  /** The moment's day, which the strip of time has no room for. */
  readonly day: ReactNode;
};

/** CSS pixels: a press that moves farther is a drag, and a drag of so many up or down moves the sheet. */
const [SLOP, DRAG] = [6, 24];

/** On a phone, between the map and the story: what the story is about, and how high it is. */
export function SheetGrip({ sheet, words, title, day }: Props) {
  const { height, move } = sheet;
  const pressedAt = useRef<number | null>(null);
  const low = height === 'peek';

  const onPointerMove = ({ buttons, clientY, pointerId, currentTarget }: PointerEvent) => {
    const by = (pressedAt.current ?? clientY) - clientY;
    if (buttons === 0 || Math.abs(by) <= SLOP) return;
    // The grip keeps the pointer when it leaves, and a button that was pressed on the way is not clicked.
    currentTarget.setPointerCapture(pointerId);
    if (Math.abs(by) <= DRAG) return;
    pressedAt.current = null;
    move(by > 0 ? 1 : -1);
  };

  return (
    <div
      className={styles.grip}
      data-pane="grip"
      onPointerDown={({ clientY }) => {
        pressedAt.current = clientY;
      }}
      onPointerMove={onPointerMove}
    >
      <Button
        look="plain"
        className={styles.title}
        aria-expanded={!low}
        onClick={() => move(low ? 1 : -1)}
      >
        <span className="spoken">{low ? words.open : words.close}: </span>
        <span className={styles.peek}>
          {day}
          {title !== '' && ` · ${title}`}
        </span>
      </Button>
      <Button
        look="plain"
        aria-label={height === 'whole' ? words.lower : words.raise}
        onClick={() => move(height === 'whole' ? -1 : 1)}
      >
        <Icon path={height === 'whole' ? DOWN : UP} />
      </Button>
    </div>
  );
}

const UP = 'M12 7 L20 15 L18 17 L12 11 L6 17 L4 15 Z';
const DOWN = 'M12 17 L4 9 L6 7 L12 13 L18 7 L20 9 Z';
