import { useEffect, useMemo, useState } from 'react';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { Language } from '../../../data/text/language';
import type { VisTimeline } from '../vis/vis-timeline';
import { densityOver } from './density';
import { type Ticks, ticksOf } from './ticks';

/** The axis as it is drawn; all lengths in pixels. */
type AxisDrawing = {
  readonly ticks: Ticks;
  /** The height of the axis, and of the rows beneath it. */
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

/** The axis of the timeline's window, drawn again whenever the window or the size changes, and never with the moment. */
export function useAxisDrawing(
  timeline: VisTimeline,
  events: readonly EventOutline[],
  language: Language,
): AxisDrawing | null {
  const [drawing, setDrawing] = useState<AxisDrawing | null>(null);
  const densityOf = useMemo(() => densityOver(events), [events]);

  useEffect(() => {
    const draw = () => setDrawing(axisDrawing(timeline, densityOf, language));
    draw();
    return timeline.onMoved(draw);
  }, [timeline, densityOf, language]);

  return drawing;
}

function axisDrawing(
  timeline: VisTimeline,
  densityOf: ReturnType<typeof densityOver>,
  language: Language,
): AxisDrawing | null {
  const stage = timeline.stage();
  if (stage === null || stage.width === 0) return null;
  const { offset, width, top, height } = stage;
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
  return {
    ticks: ticksOf({ window: timeline.window(), xOf, letter: 0.48 * rem, language }),
    top,
    height,
    rem,
    shape: `M${offset} ${top}${outline.join('')}V${top}Z`,
    dense: ends !== null && ends.from < ends.to ? ends : null,
  };
}
