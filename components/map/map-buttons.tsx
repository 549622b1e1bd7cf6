import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import type { CampaignLayers } from './campaign-layers';
import styles from './map.module.css';

type Props = { readonly layers: CampaignLayers; readonly words: Words['map'] };

/** Every gesture of the map as a button. */
export function MapButtons({ layers, words }: Props) {
  const [nearest, setNearest] = useState(false);

  useEffect(() => layers.onView((view) => setNearest(view.nearest)), [layers]);

  return (
    <div className={styles.buttons}>
      {/* Not `disabled`, which would take the focus from whoever pressed it last. */}
      <Button
        aria-label={words.zoomIn}
        aria-disabled={nearest}
        title={words.zoomIn}
        onClick={() => layers.zoomBy(1)}
      >
        +
      </Button>
      <Button aria-label={words.zoomOut} title={words.zoomOut} onClick={() => layers.zoomBy(-1)}>
        −
      </Button>
      <Button aria-label={words.whole} title={words.whole} onClick={() => layers.lookAtWhole()}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M3 9 V3 H9 M15 3 H21 V9 M21 15 V21 H15 M9 21 H3 V15"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
      </Button>
    </div>
  );
}
