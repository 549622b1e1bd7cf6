import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { momentInWords } from '../../../data/exhibit/moments/moment-words';
import type { EventOutline } from '../../../data/exhibit/outline';
import { dayInWords } from '../../../data/time/day-words';
import type { MomentFeed, MomentRange } from '../../../data/time/moment';
import type { Instant } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Wording } from '../../ui/words/words';
import type { VisTimeline } from '../vis/vis-timeline';
import styles from './moment.module.css';
import { dayAfterKey } from './moment-keys';
import { daysTo, rangeAt, useMomentLine } from './use-moment-line';

type Props = {
  readonly timeline: VisTimeline;
  readonly moment: MomentFeed;
  readonly within: MomentRange;
  readonly selected: EventOutline | null;
  readonly wording: Wording;
  readonly onScrub: (to: Instant) => void;
};

/**
 * The moment as a line that can be dragged. It is our own element, moved by its transform alone,
 * because the timeline's own bar makes it lay out every item again on each frame.
 */
export function MomentCursor({ timeline, moment, within, selected, wording, onScrub }: Props) {
  const { words, language } = wording;
  const line = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  /** Pixels from the line to the point at which it is held; null while nobody holds it. */
  const grip = useRef<number | null>(null);

  useMomentLine(line, label, { timeline, moment, within, selected, language });

  const drag = (event: PointerEvent) => {
    const stage = timeline.stage();
    if (grip.current === null || stage === null) return;
    onScrub(timeline.timeAt(event.clientX - stage.left - grip.current));
  };

  const hold = (event: PointerEvent<HTMLDivElement>) => {
    const [x, stage] = [timeline.xOf(moment.now()), timeline.stage()];
    if (x === null || stage === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    // The line stays under the point at which it was taken.
    grip.current = event.clientX - stage.left - x;
    event.currentTarget.dataset.held = '';
  };

  const release = (event: PointerEvent<HTMLDivElement>) => {
    grip.current = null;
    delete event.currentTarget.dataset.held;
  };

  const press = (event: KeyboardEvent) => {
    const to = dayAfterKey(event.key, moment.now(), within.period);
    if (to === null) return;
    event.preventDefault();
    onScrub(to);
  };

  const now = moment.now();
  const range = rangeAt(now, within);
  const limits = {
    first: dayInWords(within.period.start, language),
    last: dayInWords(within.period.end, language),
  };
  return (
    <>
      <div
        ref={line}
        className={styles.cursor}
        role="slider"
        tabIndex={0}
        aria-label={words.timeline.moment}
        aria-describedby="moment-range"
        aria-valuemin={daysTo(range.start)}
        aria-valuemax={daysTo(range.end)}
        aria-valuenow={daysTo(now)}
        aria-valuetext={momentInWords(now, selected, language)}
        onKeyDown={press}
        onPointerDown={hold}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <span ref={label} className={styles.label} />
      </div>
      <p id="moment-range" hidden>
        {fill(words.timeline.range, limits)}
      </p>
    </>
  );
}
