import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './exhibit.module.css';

type Props = {
  readonly words: Words['story'];
  readonly selected: string | null;
  readonly children: ReactNode;
};

/** Beside the map on a wide screen; on a phone a sheet that rises over it when an event is chosen. */
export function StorySheet({ words, selected, children }: Props) {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (selected !== null) setOpen(true);
  }, [selected]);

  return (
    <div className={styles.sheet} data-open={open}>
      <Button
        look="plain"
        className={styles.grip}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.gripLine} aria-hidden="true" />
        {open ? words.close : words.open}
      </Button>
      <div className={styles.sheetBody}>{children}</div>
    </div>
  );
}
