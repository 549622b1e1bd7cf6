import { useEffect, useRef } from 'react';
import type { Language } from '../../data/language';
import type { DatedEvent } from '../../data/queries';
import { contains, dayOf, type Instant } from '../../data/time/span';
import { dayInWords } from '../../data/time/words';
import type { Clock } from './clock';
import styles from './exhibit.module.css';

type Props = {
  readonly clock: Clock;
  readonly language: Language;
  readonly selected: DatedEvent | null;
};

/**
 * The moment in words, written straight to the page as it moves: its day, or the chosen event's own
 * date where that is not a day, so that a month or a year is not given a day it never had.
 */
export function MomentLabel({ clock, language, selected }: Props) {
  const label = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let day: Instant | null = null;
    const draw = (at: Instant) => {
      if (dayOf(at) === day || label.current === null) return;
      day = dayOf(at);
      const own = selected !== null && isVague(selected) && contains(selected.shown, at);
      label.current.textContent = own ? selected.date : dayInWords(at, language);
    };
    draw(clock.read().at);
    return clock.onMoment(draw);
  }, [clock, language, selected]);

  return <p className={styles.moment} ref={label} />;
}

/** Whether the event's date is something other than days: about, a month, a year. */
function isVague({ when, aboutDays }: DatedEvent): boolean {
  return aboutDays !== undefined || when.split('/').some((end) => !/^\d{4}-\d{2}-\d{2}$/.test(end));
}
