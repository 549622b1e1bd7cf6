import { useState } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { Words } from '../ui/words/words';
import styles from './kiosk.module.css';
import { reachKey } from './screen/kiosk-script';

/** The part of the height that hands reach; a step leaves a little of what was there. */
const STEP = 0.85;

/**
 * On a screen that is taller than arms, or lower: brings every part of the page to where hands reach, by buttons that
 * are there themselves. Elsewhere it is not shown.
 */
export function Reach({ words }: { readonly words: Words['kiosk'] }) {
  const root = document.documentElement;
  const [on, setOn] = useState(root.dataset.reach === 'on');
  const turn = () => {
    if (on) {
      sessionStorage.removeItem(reachKey);
      delete root.dataset.reach;
    } else {
      sessionStorage.setItem(reachKey, 'on');
      root.dataset.reach = 'on';
    }
    setOn(!on);
    window.scrollTo(0, 0);
  };
  return (
    <div className={styles.reach}>
      {on && (
        <Button aria-label={words.reachUp} onClick={() => move(-1)}>
          <Icon path="M12 6 L20 15 L17 18 L12 12 L7 18 L4 15 Z" />
        </Button>
      )}
      <Button aria-label={words.reach} aria-pressed={on} onClick={turn}>
        <Icon path="M10 2 H14 V10 H18 L12 17 L6 10 H10 Z M4 19 H20 V22 H4 Z" />
      </Button>
      {on && (
        <Button aria-label={words.reachDown} onClick={() => move(1)}>
          <Icon path="M12 18 L4 9 L7 6 L12 12 L17 6 L20 9 Z" />
        </Button>
      )}
    </div>
  );
}

/** Nearly the height that hands reach: the page or the notice before it, and at its end what scrolls within it. */
function move(direction: 1 | -1): void {
  const { over, under } = margins();
  const top = direction * STEP * (window.innerHeight - over - under);
  const parts = [
    document.documentElement,
    ...document.querySelectorAll('[data-notice], [data-pane="story"] [data-scrolls]'),
  ];
  for (const part of direction === 1 ? parts : parts.reverse()) {
    const before = part.scrollTop;
    part.scrollBy({ top, behavior: 'instant' });
    if (part.scrollTop !== before) return;
  }
}

function margins(): { readonly over: number; readonly under: number } {
  const style = getComputedStyle(document.documentElement);
  const length = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return { over: length('--over-reach'), under: length('--under-reach') };
}
