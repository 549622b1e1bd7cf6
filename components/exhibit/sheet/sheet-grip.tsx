import { type ReactNode, useEffect, useState } from 'react';
import type { DatedChapter } from '../../data/exhibit/types';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './exhibit.module.css';

type Props = {
  readonly words: Words['story'];
  readonly selected: string | null;
  /** The chapter that the tour tells; the sheet opens for its words. */
  readonly guided: DatedChapter | null;
  /** What a closed sheet shows: the title of what can be read in it. */
  readonly peek: string;
  readonly children: ReactNode;
};

/** Beside the map on a wide screen; on a phone a sheet that rises over it when an event is chosen. */
export function StorySheet({ words, selected, guided, peek, children }: Props) {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (selected !== null || guided !== null) setOpen(true);
  }, [selected, guided]);

  useEffect(() => {
    // With a card open a press leads back to the list, and the next one closes the sheet.
    if (selected !== null) return;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [selected]);

  return (
    <div className={styles.sheet} data-open={open}>
      <Button
        look="plain"
        className={styles.grip}
        aria-expanded={open}
        aria-label={open ? words.close : `${words.open}: ${peek}`}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.gripLine} aria-hidden="true" />
        {open ? words.close : <span className={styles.peek}>{peek || words.open}</span>}
      </Button>
      <div className={styles.sheetBody}>{children}</div>
    </div>
  );
}
