import { useEffect, useMemo, useState } from 'react';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { Wording } from '../../ui/words/words';
import type { VisTimeline } from '../vis/vis-timeline';
import styles from './axis.module.css';
import { densityOver } from './density';
import { type Ticks, ticksOf } from './ticks';

type Props = {
  readonly timeline: VisTimeline;
  readonly events: readonly EventOutline[];
  readonly wording: Wording;
};

/** All lengths in pixels. */
type Drawing = {
  readonly ticks: Ticks;
  readonly top: number;
  readonly height: number;
  readonly rem: number;
  /** The outline of the density. */
  readonly shape: string;
  /** Where the days that are drawn wider are, as far as they are in view. */
  readonly dense: { readonly from: number; readonly to: number } | null;
};

/** Pixels of the screen for one step of the density. */
const STEP = 8;

/** An axis of at least so many rem has a row of months above a row of days. */
const TWO_ROWS = 2.1;

/** The months, the days and how many events there are over time; vis-timeline's own axis knows even time alone. */
export function TimeAxis({ timeline, events, wording }: Props) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const densityOf = useMemo(() => densityOver(events), [events]);
  const { words, language } = wording;

  useEffect(() => {
    const draw = () => {
      const stage = timeline.stage();
      if (stage === null || stage.width === 0) return;
      const { offset, width, top, height } = stage;
      const window = timeline.window();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const xOf = (at: number) => timeline.xOf(at) ?? 0;
      const count = Math.max(1, Math.round(width / STEP));
      const step = width / count;
      const edges = Array.from({ length: count + 1 }, (_, index) =>
        timeline.timeAt(offset + index * step),
      );
      const outline = densityOf(edges).map(
        (density, index) =>
          `V${(top * (1 - 0.7 * density)).toFixed(1)}H${(offset + (index + 1) * step).toFixed(1)}`,
      );
      const { dense } = timeline.scale;
      const ends = dense && {
        from: Math.max(offset, xOf(dense.start)),
        to: Math.min(offset + width, xOf(dense.end)),
      };
      setDrawing({
        ticks: ticksOf({ window, xOf, letter: 0.48 * rem, language }),
        top,
        height,
        rem,
        shape: `M${offset} ${top}${outline.join('')}V${top}Z`,
        dense: ends !== null && ends.from < ends.to ? ends : null,
      });
    };
    draw();
    return timeline.onMoved(draw);
  }, [timeline, densityOf, language]);

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
