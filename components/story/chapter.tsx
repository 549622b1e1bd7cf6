import type { DatedChapter } from '../../data/queries';
import styles from './story.module.css';

/** What the stretch of time around the moment is about, in a few words. */
export function ChapterWords({ chapter }: { readonly chapter: DatedChapter }) {
  return (
    <section className={styles.chapter} aria-labelledby="chapter-title">
      <h2 id="chapter-title" tabIndex={-1}>
        {chapter.title}
      </h2>
      {chapter.words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
