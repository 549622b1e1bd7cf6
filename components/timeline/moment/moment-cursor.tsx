import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { momentInWords } from '../../../data/exhibit/moment-words';
import type { EventOutline } from '../../../data/exhibit/outline';
import { dayInWords } from '../../../data/time/day-words';
import type { MomentFeed, MomentRange } from '../../../data/time/moment';
import { contains, DAY, dayOf, type Instant, type Span } from '../../../data/time/span';
import { fill } from '../../ui/words/fill';
import type { Wording } from '../../ui/words/words';
import type { VisTimeline } from '../vis/vis-timeline';
import styles from './moment.module.css';
import { dayAfterKey } from './moment-keys';

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

  useEffect(() => {
    let day: Instant | null = null;
    const draw = (at: Instant) => {
      const [x, stage] = [timeline.xOf(at), timeline.stage()];
      if (x === null || stage === null || line.current === null) return;
      line.current.style.transform = `translateX(${x}px)`;
      const inView = x >= stage.offset && x <= stage.offset + stage.width;
      line.current.style.visibility = inView ? '' : 'hidden';
      if (dayOf(at) === day) return;
      day = dayOf(at);
      const text = momentInWords(at, selected, language);
      if (label.current !== null) label.current.textContent = text;
      const range = rangeAt(at, within);
      line.current.setAttribute('aria-valuetext', text);
      line.current.setAttribute('aria-valuemin', numberOf(range.start));
      line.current.setAttribute('aria-valuemax', numberOf(range.end));
      line.current.setAttribute('aria-valuenow', numberOf(at));
    };
    draw(moment.now());
    const offMoment = moment.subscribe(draw);
    const offMoved = timeline.onMoved(() => draw(moment.now()));
    return () => {
      offMoment();
      offMoved();
    };
  }, [timeline, moment, within, selected, language]);

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
        aria-valuemin={Number(numberOf(range.start))}
        aria-valuemax={Number(numberOf(range.end))}
        aria-valuenow={Number(numberOf(now))}
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

/** The range that the slider names: the period, or all that the exhibit knows where the moment is beyond it. */
function rangeAt(at: Instant, { period, whole }: MomentRange): Span {
  return contains(period, at) ? period : whole;
}

/** A slider has numbers: the days since 1970. */
function numberOf(at: Instant): string {
  return `${Math.round(dayOf(at) / DAY)}`;
}
