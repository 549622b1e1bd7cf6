import { useEffect, useId, useMemo, useRef } from 'react';
import type { EventOutline } from '../../data/exhibit/outline';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './choices.module.css';
import { EventRows } from './event-rows';
import { MOST_ROWS, type SearchFiles } from './search-messages';
import { useSearch } from './use-search';

type Props = {
  /** All events by id, and the files in which the search reads them. */
  readonly eventOf: ReadonlyMap<string, EventOutline>;
  readonly files: SearchFiles;
  readonly sought: string;
  /** Whether keys or a mouse opened the panel: then typing goes on in the field. A touch would bring up a keyboard. */
  readonly toType: boolean;
  readonly passes: (event: EventOutline) => boolean;
  readonly words: Words;
  readonly onSeek: (words: string) => void;
  readonly onSelect: (event: string) => void;
};

/** An address has room for these and no more. */
const MOST_LETTERS = 40;

/** Words, and at once what they find among all events; what the filter excludes says so. */
export function SearchBox(props: Props) {
  const { eventOf, files, sought, toType, passes, words, onSeek, onSelect } = props;
  const { find } = words;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const answer = useSearch(files, sought);
  const found = useMemo(
    () => (typeof answer === 'string' ? [] : answer.first.flatMap((id) => eventOf.get(id) ?? [])),
    [answer, eventOf],
  );
  useEffect(() => {
    if (toType) field.current?.focus();
  }, [toType]);
  const any = sought.trim().length > 1;
  const count = typeof answer === 'string' ? 0 : answer.count;
  const said = () => {
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
        value={sought}
        maxLength={MOST_LETTERS}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onSeek(target.value)}
      />
      <p id={`${id}-hint`} className={styles.note}>
        {find.searchHint}
      </p>
      <p role="status" className={styles.note}>
        {any && said()}
      </p>
      {any && found.length > 0 && (
        <EventRows
          events={found}
          noteOn={(event) => (passes(event) ? '' : find.outside)}
          words={words.list}
          onSelect={onSelect}
        />
      )}
      {any && count > MOST_ROWS && (
        <p className={styles.note}>{fill(find.more, { count: count - MOST_ROWS })}</p>
      )}
    </search>
  );
}
