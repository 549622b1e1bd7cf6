import { useEffect, useRef } from 'react';
import type { MomentFeed } from '../../../data/time/moment';
import { dayOf, type Instant } from '../../../data/time/span';
import { type PlacedItem, SPACED } from '../place/room';
import type { TitleMeasure } from '../place/title-measure';
import type { VisTimeline } from '../vis/vis-timeline';
import styles from './moment.module.css';
import { nearestItem } from './nearest';

type Props = {
  readonly timeline: VisTimeline;
  readonly measure: TitleMeasure;
  readonly moment: MomentFeed;
  /** The event that play tells of. */
  readonly told: string | null;
};

/**
 * The title of the mark nearest to the moment, where the mark has no room for its own. It is our own element, written
 * when another mark is the nearest, so that no item is laid out again while the moment moves.
 */
export function NearestTitle({ timeline, measure, moment, told }: Props) {
  const title = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let day: Instant | null = null;
    let shown: PlacedItem | null | 'unknown' = 'unknown';
    const draw = (at: Instant) => {
      const nearest = nearestItem(timeline.placed(), at, { window: timeline.window(), told });
      const wanted = nearest?.title === null ? nearest : null;
      if (wanted === shown || title.current === null) return;
      shown = wanted;
      const spot = wanted && spotOf(wanted, at, timeline, measure);
      title.current.hidden = spot === null;
      if (wanted === null || spot === null) return timeline.coverTitles(null);
      const { x, y, width } = spot;
      title.current.textContent = datedTitle(wanted);
      title.current.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translateY(-50%)`;
      timeline.coverTitles({ item: wanted, from: x, to: x + width });
    };
    const drawAgain = () => {
      shown = 'unknown';
      draw(moment.now());
    };
    drawAgain();
    const offMoment = moment.subscribe((at) => {
      if (dayOf(at) === day) return;
      day = dayOf(at);
      draw(at);
    });
    const offMoved = timeline.onMoved(drawAgain);
    return () => {
      offMoment();
      offMoved();
    };
  }, [timeline, measure, moment, told]);

  return <p ref={title} className={styles.nearest} aria-hidden="true" hidden />;
}

/** Where the title is written, in pixels from the timeline's box: on the side of its mark away from the moment's line. Null where it is wider than the timeline. */
function spotOf(
  item: PlacedItem,
  at: Instant,
  timeline: VisTimeline,
  measure: TitleMeasure,
): { readonly x: number; readonly y: number; readonly width: number } | null {
  const [mark, stage] = [timeline.markAt(item.event.id), timeline.stage()];
  if (mark === null || stage === null) return null;
  const width = measure.titleWidth(datedTitle(item));
  const gap = measure.markWidth / 2;
  const [before, after] = [mark.x - gap - width, mark.x + gap];
  const [least, most] = [stage.offset, stage.offset + stage.width - SPACED * width];
  if (most < least) return null;
  const fits = (x: number) => x >= least && x <= most;
  const wanted = mark.x < (timeline.xOf(at) ?? 0) - 1 ? [before, after] : [after, before];
  const x = wanted.find(fits) ?? Math.max(least, Math.min(most, after));
  return { x, y: mark.y, width };
}

/** With its date, since beside the moment's line a title alone would be read as what happens now. */
function datedTitle({ event }: PlacedItem): string {
  return `${event.date}: ${event.title}`;
}
