import type { EventOutline } from '../../../data/exhibit/outline';
import type { Wording } from '../../ui/words/words';
import type { VisTimeline } from '../vis/vis-timeline';
import styles from './axis.module.css';
import { useAxisDrawing } from './use-axis-drawing';

type Props = {
  readonly timeline: VisTimeline;
  readonly events: readonly EventOutline[];
  readonly wording: Wording;
};

/** An axis of at least so many rem has a row of months above a row of days. */
const TWO_ROWS = 2.1;

/** The months, the days and how many events there are over time; vis-timeline's own axis knows even time alone. */
export function TimeAxis({ timeline, events, wording }: Props) {
  const { words, language } = wording;
  const drawing = useAxisDrawing(timeline, events, language);
  if (drawing === null) return null;
  const { ticks, top, height, rem, shape, dense } = drawing;
  const twoRows = top >= TWO_ROWS * rem;
  const [titleLine, labelLine] = twoRows ? [top * 0.3, top * 0.76] : [top / 2, top / 2];
  const labels = twoRows || ticks.titles.length === 0 ? ticks.labels : [];
  const captionFits =
    dense !== null &&
    twoRows &&
    ticks.titles.every(
      ({ x, text }) =>
        x > dense.to - rem ||
        x + text.length * 0.6 * rem + words.timeline.wider.length * 0.5 * rem < dense.to,
    );
  return (
    <svg className={styles.axis} aria-hidden="true">
      {dense !== null && (
        <rect
          className={styles.dense}
          x={dense.from}
          width={dense.to - dense.from}
          height={top + height}
        />
      )}
      <path className={styles.density} d={shape} />
      {ticks.lines.map(({ x, strong }) => (
        <path
          key={x}
          className={strong ? styles.month : styles.day}
          d={`M${x.toFixed(1)} ${strong ? 0 : top * 0.62}V${top + height}`}
        />
      ))}
      {ticks.titles.map(({ x, text }) => (
        <text key={x} className={styles.title} x={x + 0.3 * rem} y={titleLine}>
          {text}
        </text>
      ))}
      {labels.map(({ x, text }) => (
        <text key={x} className={styles.label} x={x + 0.25 * rem} y={labelLine}>
          {text}
        </text>
      ))}
      {dense !== null && (
        <>
          <path className={styles.break} d={breakAt(dense.from, top) + breakAt(dense.to, top)} />
          {captionFits && (
            <text className={styles.wider} x={dense.to - 0.6 * rem} y={titleLine}>
              {words.timeline.wider}
            </text>
          )}
        </>
      )}
    </svg>
  );
}

/** A broken line down the axis: the sign of a change of scale. */
function breakAt(x: number, height: number): string {
  const [wide, step] = [height * 0.09, height / 4];
  return `M${x} 0l${wide} ${step}l${-2 * wide} ${step}l${2 * wide} ${step}l${-wide} ${step}`;
}
