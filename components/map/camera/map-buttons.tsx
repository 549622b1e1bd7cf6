import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Words } from '../../ui/words/words';
import styles from './map-buttons.module.css';
import type { MapCamera } from './map-camera';

type Props = { readonly camera: MapCamera; readonly words: Words['map'] };

/** Shares of the picture to the east and to the south, with the arrow that says so. */
const directions = [
  ['north', 0, -0.4, 'M12 4 L21 17 H3 Z'],
  ['west', -0.4, 0, 'M4 12 L17 3 V21 Z'],
  ['east', 0.4, 0, 'M20 12 L7 21 V3 Z'],
  ['south', 0, 0.4, 'M12 20 L3 7 H21 Z'],
] as const;

/** Every gesture of the map as a button. Where fingers are all there is, one button opens the others. */
export function MapButtons({ camera, words }: Props) {
  const [nearest, setNearest] = useState(false);
  const [moving, setMoving] = useState(false);

  useEffect(() => camera.onView((view) => setNearest(view.nearest)), [camera]);

  return (
    <div className={styles.controls} data-moving={moving || undefined}>
      <div className={styles.buttons} data-covers-map="">
        {/* Not `disabled`, which would take the focus from the button that was pressed. */}
        <Button
          className={styles.zoom}
          aria-label={words.zoomIn}
          aria-disabled={nearest}
          title={words.zoomIn}
          onClick={() => camera.zoomBy(1)}
        >
          +
        </Button>
        <Button
          className={styles.zoom}
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => camera.zoomBy(-1)}
        >
          −
        </Button>
        <Button
          className={styles.zoom}
          aria-label={words.whole}
          title={words.whole}
          onClick={() => camera.lookAtWhole()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M3 9 V3 H9 M15 3 H21 V9 M21 15 V21 H15 M9 21 H3 V15"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </Button>
        <Button
          aria-label={words.move}
          aria-pressed={moving}
          title={words.move}
          onClick={() => setMoving(!moving)}
        >
          <Icon path="M12 2 L16 7 H13 V11 H17 V8 L22 12 L17 16 V13 H13 V17 H16 L12 22 L8 17 H11 V13 H7 V16 L2 12 L7 8 V11 H11 V7 H8 Z" />
        </Button>
      </div>
      {moving && (
        <div className={styles.pad}>
          {directions.map(([name, east, south, path]) => (
            <Button
              key={name}
              className={styles[name]}
              aria-label={words[name]}
              title={words[name]}
              onClick={() => camera.panBy(east, south)}
            >
              <Icon path={path} />
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
