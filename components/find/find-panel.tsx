'use client';

import { useMemo } from 'react';
import { choosableIn } from '../../data/exhibit/choosable';
import {
  choicesIn,
  type Filter,
  type Finding,
  facets,
  isFiltering,
  MOST_CHOICES,
  passes,
  toggled,
  unfiltered,
} from '../../data/exhibit/filter';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import { byId } from '../../data/exhibit/queries';
import type { Language } from '../../data/text/language';
import type { Span } from '../../data/time/span';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import { choiceNames } from './choice-names';
import choices from './choices.module.css';
import { DayChoices } from './day-choices';
import { EventRows } from './event-rows';
import { FacetChoices } from './facet-choices';
import styles from './find.module.css';
import { SearchBox } from './search-box';
import type { SearchFiles } from './search-messages';

export type FindReports = {
  readonly onFilter: (filter: Filter) => void;
  readonly onSeek: (words: string) => void;
  readonly onSelect: (event: string) => void;
};

type Props = {
  readonly exhibit: DrawnExhibit;
  readonly passing: readonly EventOutline[];
  readonly finding: Finding;
  readonly toType: boolean;
  /** Where the search reads the events. */
  readonly files: SearchFiles;
  readonly within: { readonly period: Span; readonly whole: Span };
  readonly text: { readonly words: Words; readonly language: Language };
  readonly reports: FindReports;
  readonly onClose: () => void;
};

/** Search, and every way to filter; what it does shows at once on map and timeline behind it. */
export function FindPanel(props: Props) {
  const { exhibit, passing, finding, toType, files, within, text, reports, onClose } = props;
  const { words, language } = text;
  const { events } = exhibit;
  const { filter, sought } = finding;
  const eventOf = useMemo(() => byId(events), [events]);
  const choosable = useMemo(() => choosableIn(exhibit), [exhibit]);
  const nameOf = useMemo(() => choiceNames(exhibit, words), [exhibit, words]);
  const filtering = isFiltering(filter);
  const full = choicesIn(filter) >= MOST_CHOICES;
  const { find } = words;

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{find.title}</h2>
        <Button look="plain" aria-label={find.close} title={find.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 5 L19 19 M19 5 L5 19" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </Button>
      </div>
      <div className={styles.scroller}>
        <SearchBox
          eventOf={eventOf}
          files={files}
          sought={sought}
          toType={toType}
          passes={(event) => passes(event, filter)}
          words={words}
          onSeek={reports.onSeek}
          onSelect={reports.onSelect}
        />
        <section aria-label={find.filters}>
          <p role="status" className={choices.most}>
            {full && fill(find.most, { count: MOST_CHOICES })}
          </p>
          {facets.map((facet) => (
            <FacetChoices
              key={facet}
              facet={facet}
              choosable={choosable[facet]}
              events={events}
              filter={filter}
              nameOf={nameOf}
              words={find}
              onToggle={(of, value) => {
                const after = toggled(filter, of, value);
                if (choicesIn(after) <= MOST_CHOICES) reports.onFilter(after);
              }}
            />
          ))}
          <DayChoices
            events={events}
            filter={filter}
            within={within}
            words={find}
            language={language}
            onDays={(days) => reports.onFilter({ ...filter, days })}
          />
          <details className={choices.facet}>
            <summary>{find.these}</summary>
            <EventRows
              events={passing}
              noteOn={() => ''}
              words={words.list}
              onSelect={reports.onSelect}
            />
          </details>
          <p className={choices.note}>{find.keeps}</p>
        </section>
      </div>
      <div className={styles.foot}>
        <p role="status">
          {filtering && fill(find.count, { count: passing.length, all: events.length })}
        </p>
        <Button
          look="plain"
          aria-disabled={!filtering && sought === ''}
          onClick={() => {
            reports.onFilter(unfiltered);
            reports.onSeek('');
          }}
        >
          {find.clear}
        </Button>
        <Button onClick={onClose}>{filtering ? find.done : find.close}</Button>
      </div>
    </div>
  );
}
