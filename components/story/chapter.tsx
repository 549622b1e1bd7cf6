import type { DatedChapter } from '../../data/queries';
import styles from './story.module.css';
import type { StoryBook } from './story-book';
import { TermText } from './term-text';

type Props = { readonly chapter: DatedChapter; readonly book: StoryBook };

/** What the stretch of time around the moment is about, in a few words. */
export function ChapterWords({ chapter, book }: Props) {
  return (
    <section className={styles.chapter} aria-labelledby="chapter-title">
      <h2 id="chapter-title" tabIndex={-1}>
        {chapter.title}
      </h2>
      {chapter.words.map((paragraph) => (
        <p key={paragraph}>
          <TermText text={paragraph} book={book} />
        </p>
      ))}
    </section>
  );
}
