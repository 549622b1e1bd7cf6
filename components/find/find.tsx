'use client';

import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { isFiltering, unfiltered } from '../../data/exhibit/filter';
import { Button } from '../ui/button';
import { fillCounted } from '../ui/words/counted';
import { activeChoices } from './active-choices';
import { choiceNames } from './choice-names';
import styles from './find.module.css';
import type { FindProps } from './find-props';
import { useDialog } from './use-dialog';

// The search comes with the panel, which most visits never open.
const FindPanel = lazy(() =>
  import('./find-panel').then(({ FindPanel }) => ({ default: FindPanel })),
);

/** So many choices are named beside the button; of more, their number. */
const NAMED = 2;

/** `opened`: whether to begin with the panel open, as for an address that holds words to search for. */
type Props = FindProps & { readonly opened: boolean };

/** The button that opens the panel; beside it, while a filter is on, what it is and a button that clears it. */
export function Find({ opened, ...props }: Props) {
  const { wording, actions } = props;
  const { find } = wording.words;
  const [open, setOpen] = useState(opened);
  const [toType, setToType] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const dialog = useDialog(open, close);
  const button = useRef<HTMLButtonElement>(null);

  const onPanel = useMemo(
    () => ({
      ...actions,
      onSelect: (event: string) => {
        dialog.current?.close();
        // If no element has the focus, the story moves it to the heading of the event.
        button.current?.blur();
        actions.onSelect(event);
      },
    }),
    [actions, dialog],
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
        <span className={styles.open}>{find.open}</span>
      </Button>
      <ActiveFilter
        {...props}
        onClear={() => {
          actions.onFilter(unfiltered);
          button.current?.focus();
        }}
      />
      <dialog ref={dialog} className={styles.dialog} aria-label={find.title}>
        {open && (
          <Suspense fallback={<h2 className={styles.waiting}>{find.title}</h2>}>
            <FindPanel {...props} actions={onPanel} toType={toType} onClose={close} />
          </Suspense>
        )}
      </dialog>
    </div>
  );
}

type ActiveProps = Omit<FindProps, 'actions'> & { readonly onClear: () => void };

/** What the filter asks for, in words; nothing while there is none. */
function ActiveFilter({ scope, finding: { filter }, wording, onClear }: ActiveProps) {
  const { exhibit, matching } = scope;
  const { words, language } = wording;
  const nameOf = useMemo(() => choiceNames(exhibit, words), [exhibit, words]);
  if (!isFiltering(filter)) return null;
  const choices = activeChoices(filter, nameOf, words.find, language);
  return (
    <div className={styles.active} data-filter="">
      <p role="status">
        <strong>
          {fillCounted(words.find.count, language, exhibit.events.length, { of: matching.length })}
        </strong>
        <span className={styles.choicesNamed}>
          {choices.slice(0, NAMED).join(' · ')}
          {choices.length > NAMED && ` · +${choices.length - NAMED}`}
        </span>
      </p>
      <Button look="plain" onClick={onClear}>
        {words.find.clear}
      </Button>
    </div>
  );
}
