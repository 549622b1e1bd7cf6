'use client';

import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { type Finding, isFiltering, unfiltered } from '../../data/exhibit/filter';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { Language } from '../../data/text/language';
import type { Span } from '../../data/time/span';
import { Button } from '../ui/button';
import { fill } from '../ui/words/fill';
import type { Words } from '../ui/words/words';
import { activeChoices } from './active-choices';
import { choiceNames } from './choice-names';
import styles from './find.module.css';
import type { FindReports } from './find-panel';
import type { SearchFiles } from './search-messages';
import { useDialog } from './use-dialog';

// With the panel comes the search, which most visits never ask for.
const FindPanel = lazy(() =>
  import('./find-panel').then(({ FindPanel }) => ({ default: FindPanel })),
);

type Props = {
  readonly exhibit: DrawnExhibit;
  /** The events that pass the filter. */
  readonly passing: readonly EventOutline[];
  readonly finding: Finding;
  /** Whether to begin with the panel open, as for an address that holds words to search for. */
  readonly opened: boolean;
  readonly files: SearchFiles;
  readonly within: { readonly period: Span; readonly whole: Span };
  readonly text: { readonly words: Words; readonly language: Language };
  readonly reports: FindReports;
};

/** So many choices are named beside the button; of more, their number. */
const NAMED = 2;

/** The way to the panel; beside it, while a filter holds, what it is and a way out of it. */
export function Find(props: Props) {
  const { exhibit, passing, finding, opened, files, within, text, reports } = props;
  const [open, setOpen] = useState(opened);
  const [toType, setToType] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const dialog = useDialog(open, close);
  const button = useRef<HTMLButtonElement>(null);
  const { words, language } = text;
  const nameOf = useMemo(() => choiceNames(exhibit, words), [exhibit, words]);
  const choices = activeChoices(finding.filter, nameOf, words.find, language);
  const named = choices.slice(0, NAMED).join(' · ');
  const rest = choices.length > NAMED ? ` · +${choices.length - NAMED}` : '';

  const { onSelect } = reports;
  const onPanel = useMemo(
    () => ({
      ...reports,
      onSelect: (event: string) => {
        dialog.current?.close();
        // With the focus on nothing the story takes it to the heading of the event.
        button.current?.blur();
        onSelect(event);
      },
    }),
    [reports, onSelect, dialog],
  );

  return (
    <div className={styles.bar}>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={({ detail, nativeEvent }) => {
          const byMouse = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'mouse';
          setToType(detail === 0 || byMouse);
          setOpen(true);
        }}
      >
        <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M16 10 A6 6 0 1 1 4 10 A6 6 0 1 1 16 10 Z M14.5 14.5 L21 21"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.4"
          />
        </svg>
        {words.find.open}
      </Button>
      {isFiltering(finding.filter) && (
        <div className={styles.active}>
          <p role="status">
            <strong>
              {fill(words.find.count, { count: passing.length, all: exhibit.events.length })}
            </strong>
            <span className={styles.choicesNamed}>
              {named}
              {rest}
            </span>
          </p>
          <Button
            look="plain"
            onClick={() => {
              reports.onFilter(unfiltered);
              button.current?.focus();
            }}
          >
            {words.find.clear}
          </Button>
        </div>
      )}
      <dialog ref={dialog} className={styles.dialog} aria-label={words.find.title}>
        {open && (
          <Suspense fallback={<h2 className={styles.waiting}>{words.find.title}</h2>}>
            <FindPanel
              exhibit={exhibit}
              passing={passing}
              finding={finding}
              toType={toType}
              files={files}
              within={within}
              text={text}
              reports={onPanel}
              onClose={close}
            />
          </Suspense>
        )}
      </dialog>
    </div>
  );
}
