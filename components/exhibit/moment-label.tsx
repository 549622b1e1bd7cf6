import { useEffect, useRef } from 'react';
import type { Language } from '../../data/language';
import type { DatedEvent } from '../../data/queries';
import { contains, DAY, dayOf, type Instant } from '../../data/time/span';
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
      const longer = selected !== null && selected.span.end - selected.span.start >= DAY;
      const own = longer && contains(selected.shown, at);
      label.current.textContent = own ? selected.date : dayInWords(at, language);
    };
    draw(clock.read().at);
    return clock.onMoment(draw);
  }, [clock, language, selected]);

  return <p className={styles.moment} ref={label} />;
}
