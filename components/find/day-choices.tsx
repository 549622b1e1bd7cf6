import { useId, useState } from 'react';
import { countsInside, type DayWindow, type Filter } from '../../data/exhibit/filter';
import type { EventOutline } from '../../data/exhibit/outline';
import type { Language } from '../../data/text/language';
import { monthInWords } from '../../data/time/day-words';
import type { MomentRange } from '../../data/time/moment';
import { DAY, dayFrom, isoDay } from '../../data/time/span';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './choices.module.css';
import { monthsOf } from './months';

type Props = {
  readonly events: readonly EventOutline[];
  readonly filter: Filter;
  /** The stretch whose months are offered, and the first and last day that can be written. */
  readonly within: MomentRange;
  readonly words: Words['find'];
  readonly language: Language;
  readonly onDays: (days: DayWindow | null) => void;
};

const insides = ['possibly', 'surely'] as const;

/** A window of days: a month by touch, any days by their dates; and what to do with doubtful dates. */
export function DayChoices({ events, filter, within, words, language, onDays }: Props) {
  const id = useId();
  const days = filter.days;
  const { from = null, to = null, inside = 'possibly' } = days ?? {};
  const [opened] = useState(days !== null);
  const counts = days === null ? null : countsInside(events, filter, days);
  const [first, last] = [isoDay(within.whole.start), isoDay(within.whole.end)];
  const write = (end: 'from' | 'to', text: string) => {
    const changed = { from, to, inside, [end]: dayFrom(text) };
    const crossed = changed.from !== null && changed.to !== null && changed.from > changed.to;
    // When the two ends cross, the one just written counts for both.
    if (crossed) onDays({ inside, from: changed[end], to: changed[end] });
    else onDays(changed.from === null && changed.to === null ? null : changed);
  };

  return (
    <details className={styles.facet} open={opened}>
      <summary>
        {words.days}
        {days !== null && (
          <span className={styles.chosenCount}>{fill(words.chosen, { count: 1 })}</span>
        )}
      </summary>
      <div className={styles.months}>
        <Button aria-pressed={days === null} onClick={() => onDays(null)}>
          {words.daysAny}
        </Button>
        {monthsOf(within.period).map((month) => {
          const until = month.end + 1 - DAY;
          return (
            <Button
              key={month.start}
              aria-pressed={from === month.start && to === until}
              onClick={() => onDays({ inside, from: month.start, to: until })}
            >
              {monthInWords(month.start, language)}
            </Button>
          );
        })}
      </div>
      <div className={styles.ends}>
        {(['from', 'to'] as const).map((end) => {
          const day = end === 'from' ? from : to;
          return (
            <label key={end}>
              {end === 'from' ? words.daysFrom : words.daysTo}
              <input
                type="date"
                min={first}
                max={last}
                value={day === null ? '' : isoDay(day)}
                onChange={({ target }) => write(end, target.value)}
              />
            </label>
          );
        })}
      </div>
      {counts !== null && days !== null && (
        <fieldset className={styles.choices}>
          <legend className={styles.note}>{words.inside}</legend>
          {insides.map((way) => (
            <label key={way} className={styles.choice}>
              <input
                type="radio"
                name={`${id}-inside`}
                checked={inside === way}
                onChange={() => onDays({ ...days, inside: way })}
              />
              <span>{words[way]}</span>
              <span className={styles.count}>{counts[way]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
