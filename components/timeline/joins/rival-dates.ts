import type { EventOutline } from '../../../data/exhibit/outline';
import type { VisTimeline } from '../vis/vis-timeline';

/** A rival date of the chosen event, in pixels from the timeline's own box. */
export type RivalDate = {
  readonly letter: string;
  /** The days that it names, and a hairline to them from the event's own mark. */
  readonly days: string;
  readonly way: string;
};

/** Lengths in pixels: how far from the middle of the mark the dates are drawn, and how wide a date is at least. */
type Room = { readonly away: number; readonly least: number };

/** Each rival date as wide as it is, at the edge of the chosen event's row; none beyond the window's edges. */
export function rivalDates(
  timeline: VisTimeline,
  selected: EventOutline,
  { away, least }: Room,
): RivalDate[] {
  const mark = timeline.markAt(selected.id);
  const stage = timeline.stage();
  if (mark === null || stage === null) return [];
  const inside = (x: number | null) =>
    Math.min(stage.offset + stage.width, Math.max(stage.offset, x ?? 0));
  const y = mark.y + away;
  return (selected.rivals ?? []).flatMap(({ letter, span }) => {
    if (span === null) return [];
    const start = inside(timeline.xOf(span.start));
    const end = Math.max(inside(timeline.xOf(span.end)), start + least);
    const near = Math.min(end, Math.max(start, mark.x));
    return [{ letter, days: `M${start} ${y}H${end}`, way: `M${mark.x} ${y}H${near}` }];
  });
}
