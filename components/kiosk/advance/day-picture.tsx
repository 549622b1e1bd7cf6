import type { AdvanceDay, NamedTown } from '../../../data/exhibit/moments/advance';
import type { Point } from '../../../data/space/geo';
import styles from './advance.module.css';
import { FrontPicture } from './front-picture';
import { inDrawing } from './plane';

type Props = {
  readonly day: AdvanceDay;
  readonly named: readonly NamedTown[];
  readonly viewBox: string;
  readonly className: string | undefined;
};

/** The fronts of one day, and the towns that are free on it. */
export function DayPicture({ day, named, viewBox, className }: Props) {
  const free = new Set(day.freeNamed);
  return (
    <svg className={className} viewBox={viewBox} aria-hidden="true" data-day={day.at}>
      {day.fronts.map((front, index) => (
        <FrontPicture key={front.line.join()} id={`front-${day.at}-${index}`} front={front} />
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
