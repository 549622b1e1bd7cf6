import { useEffect, useRef } from 'react';
import type { MomentFeed } from '../../../data/time/moment';
import { dayOf, type Instant } from '../../../data/time/span';
import type { PlacedItem } from '../place/room';
import type { TitleMeasure } from '../place/title-measure';
import type { VisTimeline } from '../vis/vis-timeline';
import styles from './moment.module.css';
import { nearestItem } from './nearest';

type Props = {
  readonly timeline: VisTimeline;
  readonly measure: TitleMeasure;
  readonly moment: MomentFeed;
};

/**
 * The title of the mark nearest to the moment, where the mark has no room for its own. It is our own element, written
 * when another mark is the nearest, so that no item is laid out again while the moment moves.
 */
export function NearestTitle({ timeline, measure, moment }: Props) {
  const title = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let day: Instant | null = null;
    let shown: PlacedItem | null = null;
    const place = (item: PlacedItem, at: Instant) => {
      const [element, stage] = [title.current, timeline.stage()];
      const mark = timeline.markAt(item.event.id);
      if (element === null || stage === null) return;
      element.hidden = mark === null;
      if (mark === null) return;
      const width = measure.titleWidth(item.event.title);
      const gap = measure.markWidth / 2;
      // On the side away from the moment's line, which would strike through it.
      const before = mark.x < (timeline.xOf(at) ?? 0) - 1;
      const fits = before
        ? mark.x - gap - width >= stage.offset
        : mark.x + gap + width <= stage.offset + stage.width;
      const left = before === fits ? mark.x - gap - width : mark.x + gap;
      element.style.transform = `translate(${left.toFixed(1)}px, ${mark.y.toFixed(1)}px) translateY(-50%)`;
    };
    const draw = (at: Instant) => {
      const nearest = nearestItem(timeline.placed(), at, timeline.window());
      const wanted = nearest?.title === null ? nearest : null;
      if (wanted === shown) return;
      shown = wanted;
      const element = title.current;
      if (element === null) return;
      element.hidden = wanted === null;
      if (wanted === null) return;
      element.textContent = wanted.event.title;
      place(wanted, at);
    };
    const drawAgain = () => {
      shown = null;
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
  }, [timeline, measure, moment]);

  return <p ref={title} className={styles.nearest} aria-hidden="true" hidden />;
}
