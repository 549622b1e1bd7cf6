import type { StoryContext } from './story-context';
import styles from './term.module.css';
import { noteOf } from './term-notes';

type Props = { readonly text: string; readonly context: StoryContext };

/** A text of the records, with the first use of each term marked. */
export function TermText({ text, context }: Props) {
  return (context.marked.get(text) ?? [{ words: text, term: null }]).map(({ words, term }) => {
    if (term === null) return words;
    return context.opens === 'glossary' ? (
      <a key={term} className={styles.term} href={`/${context.language}/glossary/#${term}`}>
        {words}
      </a>
    ) : (
      <button key={term} type="button" className={styles.term} popoverTarget={noteOf(term)}>
        {words}
      </button>
    );
  });
}
