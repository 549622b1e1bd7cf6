import type { Advance } from '../../../data/exhibit/moments/advance';
import styles from './advance.module.css';
import type { Rivers } from './advance-picture';
import { DayPicture } from './day-picture';
import { HEIGHT, viewBoxOf, WIDTH } from './plane';

type Props = { readonly advance: Advance; readonly rivers: readonly Rivers[] };

/** The relief with the day on which the exhibit opens, at rest; for what is read over it. */
export function StillPicture({ advance, rivers }: Props) {
  const viewBox = viewBoxOf(advance.theatre);
  const day = advance.days[advance.opening];
  return (
    <div className={styles.still} aria-hidden="true">
      <svg viewBox={viewBox} aria-hidden="true">
        <image
          href="/basemap/relief.webp"
          width={WIDTH}
          height={HEIGHT}
          preserveAspectRatio="none"
        />
        {rivers.map(({ width, path }) => (
          <path key={width} className={styles.river} d={path} data-width={width} />
        ))}
      </svg>
      {day && (
        <DayPicture className={undefined} day={day} named={advance.named} viewBox={viewBox} />
      )}
    </div>
  );
}
