'use client';

import { useRef } from 'react';
import { fillCounted } from '../ui/words/counted';
import { TimeAxis } from './axis/time-axis';
import { TimelineJoins } from './joins/timeline-joins';
import { MomentCursor } from './moment/moment-cursor';
import { NearestTitle } from './moment/nearest-title';
import styles from './timeline.module.css';
import { TimelineButtons } from './timeline-buttons';
import type { TimelineProps } from './timeline-props';
import { useTimelineWindow } from './use-timeline-window';
import { useVisTimeline } from './use-vis-timeline';

/**
 * When it happened: events in lanes over days, and the moment as a line that can be dragged. It fills its container,
 * as a strip or opened.
 */
export function EventTimeline(props: TimelineProps) {
  const { opened, drawn, focus, moment, within, wording, actions } = props;
  const { events, exchanges } = drawn;
  const { selected } = focus;
  const { words, language } = wording;
  const container = useRef<HTMLDivElement>(null);
  const { made, hidden, failed } = useVisTimeline(container, props);
  useTimelineWindow(made?.timeline ?? null, props);

  return (
    <section className={styles.timeline} aria-label={words.timeline.title} data-opened={opened}>
      {failed && <p className={styles.failed}>{words.timeline.unavailable}</p>}
      <div className={styles.days}>
        <div ref={container} className={`timeline-stage ${styles.stage}`} aria-hidden="true" />
        {made !== null && (
          <>
            <MomentCursor
              timeline={made.timeline}
              moment={moment}
              within={within}
              selected={selected}
              wording={wording}
              onScrub={actions.onScrub}
            />
            <TimeAxis timeline={made.timeline} events={events} wording={wording} />
            <TimelineJoins
              timeline={made.timeline}
              exchanges={exchanges}
              selected={selected}
              opened={opened}
              wording={wording}
            />
            <NearestTitle {...made} moment={moment} told={focus.play.told} />
          </>
        )}
      </div>
      {made !== null && opened && (
        <TimelineButtons
          timeline={made.timeline}
          moment={moment}
          words={words.timeline}
          within={within}
        />
      )}
      {opened && (
        <p className={styles.hidden}>
          {hidden > 0 && fillCounted(words.timeline.hidden, language, hidden)}
        </p>
      )}
    </section>
  );
}
