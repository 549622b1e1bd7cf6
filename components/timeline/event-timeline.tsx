'use client';

import { useRef } from 'react';
import { fillCounted } from '../ui/words/counted';
import { DensitySilhouette } from './density-silhouette';
import { MomentCursor } from './moment-cursor';
import styles from './timeline.module.css';
import { TimelineButtons } from './timeline-buttons';
import { TimelineJoins } from './timeline-joins';
import type { TimelineProps } from './timeline-props';
import { useTimelineWindow } from './use-timeline-window';
import { useVisTimeline } from './use-vis-timeline';

/** When it happened: events in lanes over days, and the moment as a line that can be dragged. */
export function EventTimeline(props: TimelineProps) {
  const { events, exchanges, focus, moment, within, wording, actions } = props;
  const { selected } = focus;
  const { words, language } = wording;
  const container = useRef<HTMLDivElement>(null);
  const { timeline, hidden, failed } = useVisTimeline(container, props);
  useTimelineWindow(timeline, props);

  return (
    <section className={styles.timeline} aria-label={words.timeline.title}>
      {failed && <p className={styles.failed}>{words.timeline.unavailable}</p>}
      <div ref={container} className={`timeline-stage ${styles.stage}`} aria-hidden="true" />
      {timeline !== null && (
        <>
          <DensitySilhouette timeline={timeline} events={events} />
          <TimelineJoins
            timeline={timeline}
            exchanges={exchanges}
            selected={selected}
            wording={wording}
          />
          <MomentCursor
            timeline={timeline}
            moment={moment}
            selected={selected}
            wording={wording}
            onScrub={actions.onScrub}
          />
          <TimelineButtons
            timeline={timeline}
            moment={moment}
            words={words.timeline}
            within={within}
          />
        </>
      )}
      <p className={styles.hidden}>
        {hidden > 0 && fillCounted(words.timeline.hidden, language, hidden)}
      </p>
    </section>
  );
}
