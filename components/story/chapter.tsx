import type { DatedChapter } from '../../data/exhibit/types';
import styles from './story.module.css';
import type { StoryContext } from './text/story-context';
import { TermText } from './text/term-text';

type Props = {
  readonly chapter: DatedChapter;
  readonly step?: string | undefined;
  readonly context: StoryContext;
};

/** A chapter's words: where the tour is, or what the stretch of time around the moment is about. */
export function ChapterWords({ chapter, step, context }: Props) {
  return (
    <section className={styles.chapter} aria-labelledby="chapter-title">
      {step !== undefined && <p className={styles.step}>{step}</p>}
      <h2 id="chapter-title" tabIndex={-1}>
        {chapter.title}
      </h2>
      {chapter.words.map((paragraph) => (
        <p key={paragraph}>
          <TermText text={paragraph} context={context} />
        </p>
      ))}
    </section>
  );
}
