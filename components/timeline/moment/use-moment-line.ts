import { type RefObject, useEffect } from 'react';
import { momentInWords } from '../../../data/exhibit/moments/moment-words';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { Language } from '../../../data/text/language';
import type { MomentFeed, MomentRange } from '../../../data/time/moment';
import { contains, DAY, dayOf, type Instant, type Span } from '../../../data/time/span';
import type { VisTimeline } from '../vis/vis-timeline';

type Line = {
  readonly timeline: VisTimeline;
  readonly moment: MomentFeed;
  readonly within: MomentRange;
  readonly selected: EventOutline | null;
  readonly language: Language;
};

/** Moves the line with the moment by its transform, and once a day says where it is, to eyes and to screen readers. */
export function useMomentLine(
  line: RefObject<HTMLElement | null>,
  label: RefObject<HTMLElement | null>,
  { timeline, moment, within, selected, language }: Line,
): void {
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
      line.current.setAttribute('aria-valuemin', `${daysTo(range.start)}`);
      line.current.setAttribute('aria-valuemax', `${daysTo(range.end)}`);
      line.current.setAttribute('aria-valuenow', `${daysTo(at)}`);
    };
    draw(moment.now());
    const offMoment = moment.subscribe(draw);
    const offMoved = timeline.onMoved(() => draw(moment.now()));
    return () => {
      offMoment();
      offMoved();
    };
  }, [line, label, timeline, moment, within, selected, language]);
}

/** The range that the slider names: the period, or all that the exhibit knows where the moment is beyond it. */
export function rangeAt(at: Instant, { period, whole }: MomentRange): Span {
  return contains(period, at) ? period : whole;
}

/** A slider has numbers: the days since 1970. */
export function daysTo(at: Instant): number {
  return Math.round(dayOf(at) / DAY);
}
