'use client';

import { useMemo } from 'react';
import { isFiltering, matches, unfiltered } from '../../data/exhibit/filter';
import { byId } from '../../data/exhibit/queries';
import { Button } from '../ui/button';
import { fillCounted } from '../ui/words/counted';
import { Filters } from './filters';
import styles from './find.module.css';
import type { FindProps } from './find-props';
import { SearchBox } from './search-box';

type Props = FindProps & {
  /** Whether keys or a mouse opened the panel: then the field takes the focus. After a touch that would bring up a keyboard. */
  readonly toType: boolean;
  readonly onClose: () => void;
};

/** Search, and every way to filter; what it does shows at once on map and timeline behind it. */
export function FindPanel({ toType, onClose, ...props }: Props) {
  const { scope, finding, wording, actions } = props;
  const { filter, query } = finding;
  const { events } = scope.exhibit;
  const { words, language } = wording;
  const { find } = words;
  const eventOf = useMemo(() => byId(events), [events]);
  const filtering = isFiltering(filter);

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
          files={scope.files}
          query={query}
          toType={toType}
          matches={(event) => matches(event, filter)}
          words={words}
          actions={actions}
        />
        <Filters {...props} />
      </div>
      <div className={styles.foot}>
        <p role="status">
          {filtering &&
            fillCounted(find.count, language, events.length, { of: scope.matching.length })}
        </p>
        <Button
          look="plain"
          aria-disabled={!filtering && query === ''}
          onClick={() => {
            actions.onFilter(unfiltered);
            actions.onSeek('');
          }}
        >
          {find.clear}
        </Button>
        <Button onClick={onClose}>{filtering ? find.done : find.close}</Button>
      </div>
    </div>
  );
}
