import type { PlayLine } from '../../../data/exhibit/play-line';
import styles from './play-caption.module.css';

type Props = {
  readonly line: PlayLine | null;
  /** Whether play goes on by itself: only then is a line announced, since a visitor who moves the moment hears its day. */
  readonly playing: boolean;
};

/** What play says of the moment, in one sentence over the map. */
export function PlayCaption({ line, playing }: Props) {
  return (
    <>
      {line !== null && (
        <p className={styles.line} data-covers-map="" data-play-line={line.event}>
          {line.text}
        </p>
      )}
      <p className="spoken" aria-live="polite">
        {playing && line?.text}
      </p>
    </>
  );
}
