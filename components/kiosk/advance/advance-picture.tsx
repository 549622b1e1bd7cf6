import { useEffect, useRef } from 'react';
import type { Advance, NamedTown } from '../../../data/exhibit/moments/advance';
import type { Language } from '../../../data/text/language';
import styles from './advance.module.css';
import { DayPicture } from './day-picture';
import { HEIGHT, inDrawing, viewBoxOf, WIDTH } from './plane';
import type { ShownDay } from './use-days';

/** The courses of rivers of one width, of which 1 is the broadest, as the path of an SVG. */
export type Rivers = { readonly width: number; readonly path: string };

type Props = {
  readonly advance: Advance;
  readonly rivers: readonly Rivers[];
  readonly shown: ShownDay;
  /** The towns' names in the language that greets, in the order of the named towns. */
  readonly names: readonly string[];
  readonly language: Language;
  /** Where the greeting is, to which the picture makes room; null where it has none. */
  readonly place: number | null;
  readonly still: boolean;
};

/** Units from a dot to its name. */
const BESIDE = 3.2;

/** The relief with one day of the advance over it, a little larger than the screen and wandering with everything on it. */
export function AdvancePicture(props: Props) {
  const { advance, rivers, shown, names, language, place, still } = props;
  const viewBox = viewBoxOf(advance.theatre);
  const day = advance.days[shown.now];
  const before = shown.before === null ? undefined : advance.days[shown.before];
  const towns = advance.named.map((town, index) => ({ ...town, name: names[index] ?? town.name }));
  return (
    <div className={styles.aside} data-place={place ?? undefined} ref={useHeld(still)}>
      <div className={styles.ground} aria-hidden="true">
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
        {before && (
          <DayPicture
            key={before.at}
            className={styles.before}
            day={before}
            named={towns}
            viewBox={viewBox}
          />
        )}
        {day && (
          <DayPicture
            key={day.at}
            className={styles.day}
            day={day}
            named={towns}
            viewBox={viewBox}
          />
        )}
        <svg viewBox={viewBox} aria-hidden="true" lang={language}>
          {towns.map((town) => (
            <Name key={town.id} town={town} left={isFarEast(town, advance)} />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** A town's name, to the right of its dot or to the left. */
function Name({ town, left }: { readonly town: NamedTown; readonly left: boolean }) {
  const [x, y] = inDrawing(town.at);
  return (
    <text
      className={styles.name}
      x={left ? x - BESIDE : x + BESIDE}
      y={y + 2}
      data-left={left || undefined}
    >
      {town.name}
    </text>
  );
}

/** Whether a name to the right of its dot would leave a high screen. */
function isFarEast({ at: [x] }: NamedTown, { theatre: [[west], [east]] }: Advance): boolean {
  return (x - west) / (east - west) > 0.8;
}

/** Holds the picture on its way aside while it has to be still; the style sheet holds all else. */
function useHeld(still: boolean) {
  const held = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ways = held.current?.getAnimations() ?? [];
    for (const way of ways) {
      if (still) way.pause();
      else way.play();
    }
  }, [still]);
  return held;
}
