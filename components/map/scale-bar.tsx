import { useEffect, useRef } from 'react';
import type { Words } from '../ui/words/words';
import type { MapCamera } from './camera/map-camera';
import { typeSize } from './camera/map-scale';
import { scaleFor } from './camera/scale';
import styles from './map-notes.module.css';

type Props = { readonly camera: MapCamera; readonly words: Words['map'] };

/** The longest bar, in multiples of the page's type size. */
const WIDEST = 6;

/** A bar of a round number of kilometres, at the scale of the middle of the map. */
export function ScaleBar({ camera, words }: Props) {
  const bar = useRef<HTMLSpanElement>(null);
  const label = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const widest = WIDEST * typeSize();
    return camera.onView(({ metresInPixel }) => {
      if (bar.current === null || label.current === null) return;
      const { kilometres, pixels } = scaleFor(metresInPixel, widest);
      bar.current.style.width = `${pixels}px`;
      label.current.textContent = `${kilometres} ${words.kilometres}`;
    });
  }, [camera, words]);

  return (
    <p className={styles.scale}>
      <span className={styles.scaleBar} ref={bar} aria-hidden="true" />
      <span ref={label} />
    </p>
  );
}
