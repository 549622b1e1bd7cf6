import type { MouseEvent } from 'react';
import type { StoryContext } from './story-context';
import styles from './term.module.css';
import { noteOf } from './term-notes';

type Props = { readonly text: string; readonly context: StoryContext };

/** A text of the records, with the first use of each term marked. */
export function TermText({ text, context }: Props) {
  return (context.marked.get(text) ?? [{ words: text, term: null }]).map(({ words, term }) => {
    if (term === null) return words;
    // A link reads on in a spoken sentence, where a button that opens something breaks it.
    return (
      <a
        key={term}
        className={styles.term}
        href={`/${context.language}/glossary/#${term}`}
        onClick={context.opens === 'note' ? (event) => openNote(event, term) : undefined}
      >
        {words}
      </a>
    );
  });
}

/** Shows the term's note over the page. A click that asks for another tab goes to the glossary. */
function openNote(event: MouseEvent, term: string): void {
  const note = document.getElementById(noteOf(term));
  if (note === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  note.showPopover();
}
