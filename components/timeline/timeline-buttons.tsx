import type { MomentFeed, MomentRange } from '../../data/time/moment';
import type { Span } from '../../data/time/span';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './timeline.module.css';
import type { VisTimeline } from './vis/vis-timeline';
import { zoomed } from './window';

type Props = {
  readonly timeline: VisTimeline;
  readonly moment: MomentFeed;
  readonly words: Words['timeline'];
  readonly within: MomentRange;
};

/** Every gesture of the timeline as a button. */
export function TimelineButtons({ timeline, moment, words, within: { period, whole } }: Props) {
  const zoom = (factor: number) => {
    const at = timeline.scale.drawn(moment.now());
    timeline.setDrawnWindow(zoomed(timeline.drawnWindow(), factor, at));
  };
  const move = (share: number) => {
    const { start, end } = timeline.drawnWindow();
    const way = (end - start) * share;
    timeline.setDrawnWindow({ start: start + way, end: end + way });
  };
  const air = (span: Span): Span => ({
    start: span.start - (span.end - span.start) / 40,
    end: span.end + (span.end - span.start) / 40,
  });

  return (
    <div className={styles.buttons}>
      <Button
        look="plain"
        aria-label={words.earlier}
        title={words.earlier}
        onClick={() => move(-0.5)}
      >
        ‹
      </Button>
      <Button look="plain" aria-label={words.later} title={words.later} onClick={() => move(0.5)}>
        ›
      </Button>
      <Button look="plain" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => zoom(0.5)}>
        +
      </Button>
      <Button look="plain" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => zoom(2)}>
        −
      </Button>
      <Button look="plain" onClick={() => timeline.setWindow(air(period))}>
        {words.period}
      </Button>
      <Button look="plain" onClick={() => timeline.setWindow(air(whole))}>
        {words.whole}
      </Button>
    </div>
  );
}
