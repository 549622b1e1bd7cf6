import { useState } from 'react';
import { countsOf, type Facet, type Filter } from '../../data/exhibit/filter';
import type { EventOutline } from '../../data/exhibit/outline';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import type { NameOf } from './choice-names';
import styles from './choices.module.css';

type Props = {
  readonly facet: Facet;
  /** What can be chosen here; of it, only what some event has is offered. */
  readonly choosable: readonly string[];
  readonly events: readonly EventOutline[];
  readonly filter: Filter;
  readonly nameOf: NameOf;
  readonly words: Words['find'];
  readonly onToggle: (facet: Facet, value: string) => void;
};

/** One facet: its choices with how many events each would give, the most frequent first. */
export function FacetChoices(props: Props) {
  const { facet, choosable, events, filter, nameOf, words, onToggle } = props;
  const chosen = filter.chosen[facet];
  // What an address has chosen is not hidden; from then on it is the visitor who opens and closes.
  const [opened] = useState(facet === 'kind' || chosen.length > 0);
  const counts = countsOf(events, filter, facet);
  const countOf = (value: string) => counts.get(value) ?? 0;
  const choices = choosable
    .filter((value) => countOf(value) > 0 || chosen.includes(value))
    .map((value) => ({ value, name: nameOf(facet, value), count: countOf(value) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  if (choices.length === 0) return null;

  return (
    <details className={styles.facet} open={opened}>
      <summary>
        {words.facets[facet]}
        {chosen.length > 0 && (
          <span className={styles.chosenCount}>{fill(words.chosen, { count: chosen.length })}</span>
        )}
      </summary>
      {facet === 'formation' && <p className={styles.note}>{words.formationNote}</p>}
      <fieldset className={styles.choices} data-long={facet === 'source'}>
        <legend className="spoken">{words.facets[facet]}</legend>
        {choices.map(({ value, name, count }) => (
          <label key={value} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onToggle(facet, value)}
            />
            <span>{name}</span>
            <span className={styles.count}>{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
