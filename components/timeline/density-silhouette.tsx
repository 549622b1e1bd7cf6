import { useEffect, useMemo, useRef } from 'react';
import type { EventOutline } from '../../data/exhibit/outline';
import { densityOver } from './density';
import styles from './timeline.module.css';
import type { VisTimeline } from './vis/vis-timeline';

type Props = { readonly timeline: VisTimeline; readonly events: readonly EventOutline[] };

/** Pixels of the screen for one step of the silhouette. */
const STEP = 8;

/** Behind the months, how many events there are over time, as a hint where to look. */
export function DensitySilhouette({ timeline, events }: Props) {
  const shape = useRef<SVGPathElement>(null);

  const densityOf = useMemo(() => densityOver(events), [events]);

  useEffect(() => {
    const draw = () => {
      const stage = timeline.stage();
      const path = shape.current;
      if (stage === null || path === null || stage.width === 0) return;
      const count = Math.max(1, Math.round(stage.width / STEP));
      const heights = densityOf(timeline.window(), count);
      const step = stage.width / count;
      const line = heights.map(
        (height, index) =>
          `V${(stage.top * (1 - 0.7 * height)).toFixed(1)}H${(stage.offset + (index + 1) * step).toFixed(1)}`,
      );
      path.setAttribute('d', `M${stage.offset} ${stage.top}${line.join('')}V${stage.top}Z`);
    };
    draw();
    return timeline.onMoved(draw);
  }, [timeline, densityOf]);

  return (
    <svg className={styles.density} aria-hidden="true">
      <path ref={shape} />
    </svg>
  );
}
