import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { momentInWords } from '../../data/exhibit/moment-words';
import type { EventOutline } from '../../data/exhibit/outline';
import type { MomentFeed } from '../../data/time/moment';
import { DAY, dayOf, type Instant } from '../../data/time/span';
import type { Wording } from '../ui/words/words';
import styles from './timeline.module.css';
import type { VisTimeline } from './vis/vis-timeline';

type Props = {
  readonly timeline: VisTimeline;
  readonly moment: MomentFeed;
  readonly selected: EventOutline | null;
  readonly wording: Wording;
  readonly onScrub: (to: Instant) => void;
};

/** Days that a key moves the moment by. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
};

/**
 * The moment as a line that can be dragged. It is our own element, moved by its transform alone,
 * because the timeline's own bar makes it lay out every item again on each frame.
 */
export function MomentCursor({ timeline, moment, selected, wording, onScrub }: Props) {
  const { words, language } = wording;
  const line = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const dragged = useRef(false);

  useEffect(() => {
    let day: Instant | null = null;
    const draw = (at: Instant) => {
      const stage = timeline.stage();
      if (stage === null || line.current === null) return;
      const { start, end } = timeline.window();
      const share = (at - start) / (end - start);
      line.current.style.transform = `translateX(${stage.offset + share * stage.width}px)`;
      line.current.style.visibility = share < 0 || share > 1 ? 'hidden' : '';
      if (dayOf(at) === day) return;
      day = dayOf(at);
      const text = momentInWords(at, selected, language);
      if (label.current !== null) label.current.textContent = text;
      line.current.setAttribute('aria-valuetext', text);
      line.current.setAttribute('aria-valuenow', `${Math.round(day / DAY)}`);
    };
    draw(moment.now());
    const offMoment = moment.subscribe(draw);
    const offMoved = timeline.onMoved(() => draw(moment.now()));
    return () => {
      offMoment();
      offMoved();
    };
  }, [timeline, moment, selected, language]);

  const timeAt = (event: PointerEvent): Instant | null => {
    const stage = timeline.stage();
    if (stage === null) return null;
    const { start, end } = timeline.window();
    const share = Math.min(1, Math.max(0, (event.clientX - stage.left) / stage.width));
    return start + share * (end - start);
  };

  const drag = (event: PointerEvent) => {
    const to = dragged.current ? timeAt(event) : null;
    if (to !== null) onScrub(to);
  };

  const press = (event: KeyboardEvent) => {
    const days = steps[event.key];
    if (days === undefined) return;
    event.preventDefault();
    onScrub(dayOf(moment.now()) + days * DAY);
  };

  return (
    <div
      ref={line}
      className={styles.cursor}
      role="slider"
      tabIndex={0}
      aria-label={words.timeline.moment}
      aria-valuenow={Math.round(dayOf(moment.now()) / DAY)}
      aria-valuetext={momentInWords(moment.now(), selected, language)}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        dragged.current = false;
      }}
      onPointerCancel={() => {
        dragged.current = false;
      }}
    >
      <span ref={label} className={styles.cursorLabel} />
    </div>
  );
}
