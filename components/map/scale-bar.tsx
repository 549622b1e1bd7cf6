import { useEffect, useRef } from 'react';
import type { Words } from '../ui/words/words';
import { typeSize } from './camera/map-scale';
import { scaleFor } from './camera/scale';
import type { CampaignLayers } from './campaign-layers';
import styles from './map.module.css';

type Props = { readonly layers: CampaignLayers; readonly words: Words['map'] };

/** What the bar takes at most, in sizes of the page's type. */
const WIDEST = 6;

/** A bar of round kilometres as long as they are in the middle of the map. */
export function ScaleBar({ layers, words }: Props) {
  const bar = useRef<HTMLSpanElement>(null);
  const label = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const widest = WIDEST * typeSize();
    return layers.onView(({ metresInPixel }) => {
      if (bar.current === null || label.current === null) return;
      const { kilometres, pixels } = scaleFor(metresInPixel, widest);
      bar.current.style.width = `${pixels}px`;
      label.current.textContent = `${kilometres} ${words.kilometres}`;
    });
  }, [layers, words]);

  return (
    <p className={styles.scale}>
      <span className={styles.scaleBar} ref={bar} aria-hidden="true" />
      <span ref={label} />
    </p>
  );
}
