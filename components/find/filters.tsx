import { useMemo } from 'react';
import { choosableIn } from '../../data/exhibit/choosable';
import { choicesIn, facets, MOST_CHOICES, toggled } from '../../data/exhibit/filter';
import { fill } from '../ui/words/fill';
import { choiceNames } from './choice-names';
import styles from './choices.module.css';
import { DayChoices } from './day-choices';
import { EventRows } from './event-rows';
import { FacetChoices } from './facet-choices';
import type { FindProps } from './find-props';

/** Every facet, the days, and the list of the events that the filter leaves. */
export function Filters({ scope, finding: { filter }, wording, actions }: FindProps) {
  const { exhibit, matching, within } = scope;
  const { words, language } = wording;
  const { find } = words;
  const choosable = useMemo(() => choosableIn(exhibit), [exhibit]);
  const nameOf = useMemo(() => choiceNames(exhibit, words), [exhibit, words]);
  return (
    <section aria-label={find.filters}>
      <p role="status" className={styles.most}>
        {choicesIn(filter) >= MOST_CHOICES && fill(find.most, { count: MOST_CHOICES })}
      </p>
      {facets.map((facet) => (
        <FacetChoices
          key={facet}
          facet={facet}
          choosable={choosable[facet]}
          events={exhibit.events}
          filter={filter}
          nameOf={nameOf}
          words={find}
          onToggle={(of, value) => {
            const after = toggled(filter, of, value);
            if (choicesIn(after) <= MOST_CHOICES) actions.onFilter(after);
          }}
        />
      ))}
      <DayChoices
        events={exhibit.events}
        filter={filter}
        within={within}
        words={find}
        language={language}
        onDays={(days) => actions.onFilter({ ...filter, days })}
      />
      <details className={styles.facet}>
        <summary>{find.these}</summary>
        <EventRows
          events={matching}
          noteOn={() => ''}
          words={words.list}
          onSelect={actions.onSelect}
        />
      </details>
      <p className={styles.note}>{find.keeps}</p>
    </section>
  );
}
