import { useEffect, useRef } from 'react';
import { momentInWords } from '../../../data/exhibit/moments/moment-words';
import type { EventOutline } from '../../../data/exhibit/outline';
import type { Language } from '../../../data/text/language';
import { dayOf, type Instant } from '../../../data/time/span';
import type { Clock } from '../clock/clock';

type Props = {
  readonly clock: Clock;
  readonly language: Language;
  readonly selected: EventOutline | null;
};

/** The moment in words, written straight to the page as it moves. */
export function MomentLabel({ clock, language, selected }: Props) {
  const label = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    let day: Instant | null = null;
    const draw = (at: Instant) => {
      if (dayOf(at) === day || label.current === null) return;
      day = dayOf(at);
      label.current.textContent = momentInWords(at, selected, language);
    };
    draw(clock.read().at);
    return clock.onMoment(draw);
  }, [clock, language, selected]);

  return <span ref={label} />;
}
