import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Words } from '../../ui/words/words';
import { FirstMarks } from './first-marks';
import styles from './key.module.css';
import { Events, Ground, Holders, Movement } from './key-groups';

type Props = { readonly words: Words; readonly withArea: boolean };

/** In a corner of the map: its first marks in words, and one touch away what every line, shade and mark means. */
export function MapKey({ words, withArea }: Props) {
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
    <div className={styles.corner} data-covers-map="">
      <FirstMarks legend={legend} withArea={withArea} />
      <details className={styles.key} ref={key} onKeyDown={leave}>
        <summary>{map.legend}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and without focus no key could scroll it. */}
        <section className={styles.panel} aria-label={map.legend} tabIndex={0}>
          <div className={styles.groups}>
            <Movement legend={legend} />
            <Holders legend={legend} withArea={withArea} />
            <Events words={words} withArea={withArea} />
            <Ground legend={legend} />
          </div>
          <p>
            {map.schematic} {map.credits}
          </p>
        </section>
      </details>
    </div>
  );
}
