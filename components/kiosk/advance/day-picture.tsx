import type { AdvanceDay, AdvanceFront, NamedTown } from '../../../data/exhibit/moments/advance';
import type { Point } from '../../../data/space/geo';
import styles from './advance.module.css';
import { HEIGHT, inDrawing, pathOf, WIDTH } from './plane';
import { sideOf } from './sides';

type Props = {
  readonly day: AdvanceDay;
  readonly named: readonly NamedTown[];
  readonly viewBox: string;
  readonly className: string | undefined;
};

/** Nothing is claimed farther than 25 km from the line, as on the map; round its loose ends the band fades, too. */
const BAND = 15.4;
const FADING = 24;

/** Strokes laid over one another, each as broad as given on either side: together they are paler outward. */
const STROKES = 20;
const SOFT = Array.from({ length: STROKES }, (_, index) => BAND * (1 - index / STROKES) ** 1.25);

/** The fronts of one day, and the towns that are free on it. */
export function DayPicture({ day, named, viewBox, className }: Props) {
  const free = new Set(day.freeNamed);
  return (
    <svg className={className} viewBox={viewBox} aria-hidden="true" data-day={day.at}>
      {day.fronts.map((front, index) => (
        <Front key={front.line.join()} id={`front-${day.at}-${index}`} front={front} />
      ))}
      {day.free.map((town) => (
        <Dot key={town.join()} at={town} radius={1.3} className={styles.free} />
      ))}
      {named.map((town) => (
        <Dot
          key={town.id}
          at={town.at}
          radius={2}
          className={free.has(town.id) ? styles.free : styles.town}
        />
      ))}
    </svg>
  );
}

type DotProps = {
  readonly at: Point;
  readonly radius: number;
  readonly className: string | undefined;
};

function Dot({ at, radius, className }: DotProps) {
  const [x, y] = inDrawing(at);
  return <circle className={className} cx={x} cy={y} r={radius} />;
}

/** A line with a soft band of each side's colour, and short strokes on the side that is still held. */
function Front({ id, front }: { readonly id: string; readonly front: AdvanceFront }) {
  const line = front.line.map(inDrawing);
  const path = pathOf(line);
  const sides = [
    { side: 'freed', outlines: sideOf(line, BAND + 2) },
    { side: 'held', outlines: sideOf(line, -BAND - 2) },
  ] as const;
  return (
    <g mask={`url(#${id}-ends)`} data-between={front.between || undefined}>
      <Ends id={`${id}-ends`} line={line} loose={front.loose} />
      {sides.map(({ side, outlines }) => (
        <g key={side} clipPath={`url(#${id}-${side})`} className={styles[side]}>
          <clipPath id={`${id}-${side}`}>
            <path d={outlines.map(pathOf).join('')} />
          </clipPath>
          {SOFT.map((reach) => (
            <path key={reach} d={path} strokeWidth={2 * reach} />
          ))}
        </g>
      ))}
      <path className={styles.halo} d={path} />
      <path className={styles.strokes} d={path} clipPath={`url(#${id}-held)`} />
      <path className={styles.line} d={path} />
    </g>
  );
}

type EndsProps = {
  readonly id: string;
  readonly line: readonly Point[];
  readonly loose: AdvanceFront['loose'];
};

/** A mask that lets a front's loose ends fade. */
function Ends({ id, line, loose: [first, last] }: EndsProps) {
  const ends = [first ? line[0] : undefined, last ? line.at(-1) : undefined];
  return (
    <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width={WIDTH} height={HEIGHT}>
      <radialGradient id={`${id}-fade`}>
        <stop offset="0.25" />
        <stop offset="1" stopOpacity="0" />
      </radialGradient>
      <rect width={WIDTH} height={HEIGHT} fill="#fff" />
      {ends.map(
        (end) =>
          end && (
            <circle key={end.join()} cx={end[0]} cy={end[1]} r={FADING} fill={`url(#${id}-fade)`} />
          ),
      )}
    </mask>
  );
}
