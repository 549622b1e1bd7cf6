import { useEffect, useId, useMemo, useRef } from 'react';
import type { EventOutline } from '../../data/exhibit/outline';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './choices.module.css';
import { EventRows } from './event-rows';
import type { FindProps } from './find-props';
import { MOST_ROWS, type SearchFiles } from './search/search-messages';
import { useSearch } from './search/use-search';

type Props = {
  /** All events by id, and the files in which the search reads them. */
  readonly eventOf: ReadonlyMap<string, EventOutline>;
  readonly files: SearchFiles;
  readonly query: string;
  /** Whether the field takes the focus. */
  readonly toType: boolean;
  readonly matches: (event: EventOutline) => boolean;
  readonly words: Words;
  readonly actions: Pick<FindProps['actions'], 'onSeek' | 'onSelect'>;
};

/** Letters of a search that an address has room for. */
const MOST_LETTERS = 40;

/** Words, and at once what they find among all events; what the filter excludes says so. */
export function SearchBox(props: Props) {
  const { eventOf, files, query, toType, matches, words, actions } = props;
  const { find } = words;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const answer = useSearch(files, query);
  const found = useMemo(
    () => (typeof answer === 'string' ? [] : answer.first.flatMap((id) => eventOf.get(id) ?? [])),
    [answer, eventOf],
  );
  useEffect(() => {
    if (toType) field.current?.focus();
  }, [toType]);
  const any = query.trim().length > 1;
  const count = typeof answer === 'string' ? 0 : answer.count;
  const announcement = () => {
    if (answer === 'failed') return find.failed;
    if (answer === 'waiting') return find.searching;
    return count === 0 ? find.none : fill(find.found, { count });
  };

  return (
    <search className={styles.search}>
      <label htmlFor={id}>{find.search}</label>
      <input
        id={id}
        ref={field}
        type="search"
        value={query}
        maxLength={MOST_LETTERS}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => actions.onSeek(target.value)}
      />
      <p id={`${id}-hint`} className={styles.note}>
        {find.searchHint}
      </p>
      <p role="status" className={styles.note}>
        {any && announcement()}
      </p>
      {any && found.length > 0 && (
        <EventRows
          events={found}
          noteOn={(event) => (matches(event) ? '' : find.outside)}
          words={words.list}
          onSelect={actions.onSelect}
        />
      )}
      {any && count > MOST_ROWS && (
        <p className={styles.note}>{fill(find.more, { count: count - MOST_ROWS })}</p>
      )}
    </search>
  );
}
