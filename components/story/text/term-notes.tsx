import { Button } from '../../ui/button';
import type { StoryContext } from './story-context';
import styles from './term.module.css';

/** The notes that the marked terms open. They come after the text, so that it reads on unbroken. */
export function TermNotes({ context }: { readonly context: StoryContext }) {
  const { glossary } = context.words;
  const marked = [...context.marked.values()].flatMap((pieces) =>
    pieces.flatMap(({ term }) => term ?? []),
  );
  return marked
    .flatMap((id) => context.terms.get(id) ?? [])
    .map(({ id, term, expansion, explanation }) => (
      <div key={id} id={noteOf(id)} popover="auto" className={styles.note}>
        <p className={styles.name}>{term}</p>
        {expansion !== undefined && <p className={styles.expansion}>{expansion}</p>}
        <p>{explanation}</p>
        <p className={styles.ways}>
          <a href={`/${context.language}/glossary/#${id}`}>{glossary.whole}</a>
          {/* A note takes the focus when it opens, and the browser gives it back to the term. */}
          <Button autoFocus popoverTarget={noteOf(id)} popoverTargetAction="hide">
            {glossary.close}
          </Button>
        </p>
      </div>
    ));
}

/** The id of a term's note in the page. */
export function noteOf(term: string): string {
  return `term-${term}`;
}
