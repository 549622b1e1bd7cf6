import { useEffect, useRef } from 'react';
import type { Language } from '../../data/language';
import { dayOf, type Instant } from '../../data/time/span';
import { dayInWords } from '../../data/time/words';
import type { Clock } from './clock';
import styles from './exhibit.module.css';

type Props = { readonly clock: Clock; readonly language: Language };

/** The moment's day in words, written straight to the page as it moves. */
export function MomentLabel({ clock, language }: Props) {
  const label = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let day: Instant | null = null;
    const draw = (at: Instant) => {
      if (dayOf(at) === day || label.current === null) return;
      day = dayOf(at);
      label.current.textContent = dayInWords(at, language);
    };
    draw(clock.read().at);
    return clock.onMoment(draw);
  }, [clock, language]);

  return <p className={styles.moment} ref={label} />;
}
