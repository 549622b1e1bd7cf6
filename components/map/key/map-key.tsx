import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Words } from '../ui/words/words';
import { Events, Ground, Holders, Movement } from './legend-groups';
import styles from './map.module.css';

type Props = { readonly words: Words; readonly withArea: boolean };

/** What each line, shade and mark means, in the order in which a visitor meets them. */
export function Legend({ words, withArea }: Props) {
  const { legend, map } = words;
  const key = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: PointerEvent) => {
      const within = event.target instanceof Node && key.current?.contains(event.target);
      if (key.current !== null && !within) key.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !key.current?.open) return;
    // The card beside the map stays: one press closes one thing.
    event.stopPropagation();
    key.current.open = false;
    key.current.querySelector('summary')?.focus();
  };

  return (
    <details className={styles.legend} ref={key} onKeyDown={leave}>
      <summary>{map.legend}</summary>
      <div className={styles.key}>
        <div className={styles.groups}>
          <Movement legend={legend} />
          <Ground legend={legend} />
          <Holders legend={legend} withArea={withArea} />
          <Events words={words} withArea={withArea} />
        </div>
        <p>
          {map.schematic} {map.credits}
        </p>
      </div>
    </details>
  );
}
