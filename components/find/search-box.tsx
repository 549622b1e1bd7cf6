import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { DatedEvent } from '../../data/queries';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import styles from './choices.module.css';
import { EventRows } from './event-rows';
import type { Search } from './search';

type Props = {
  readonly search: Search;
  readonly sought: string;
  /** Whether keys opened the panel: then they go on in the field. A touch would bring up a keyboard. */
  readonly byKeys: boolean;
  readonly passes: (event: DatedEvent) => boolean;
  readonly words: Words['find'];
  readonly onSeek: (words: string) => void;
  readonly onSelect: (event: string) => void;
};

/** More rows than this are no help; a further word narrows them. */
const MOST_ROWS = 30;

/** An address has room for these and no more. */
const MOST_LETTERS = 40;

/** Words, and at once what they find among all events; what the filter excludes says so. */
export function SearchBox({ search, sought, byKeys, passes, words, onSeek, onSelect }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const settled = useDeferredValue(sought);
  const found = useMemo(() => search(settled), [search, settled]);
  useEffect(() => {
    if (byKeys) field.current?.focus();
  }, [byKeys]);
  const any = settled.trim().length > 1;

  return (
    <search className={styles.search}>
      <label htmlFor={id}>{words.search}</label>
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
        {words.searchHint}
      </p>
      <p role="status" className={styles.note}>
        {any && (found.length === 0 ? words.none : fill(words.found, { count: found.length }))}
      </p>
      {found.length > 0 && (
        <EventRows
          events={found.slice(0, MOST_ROWS)}
          noteOn={(event) => (passes(event) ? '' : words.outside)}
          onSelect={onSelect}
        />
      )}
      {found.length > MOST_ROWS && (
        <p className={styles.note}>{fill(words.more, { count: found.length - MOST_ROWS })}</p>
      )}
    </search>
  );
}
