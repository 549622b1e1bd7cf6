import type { DatedEvent } from '../../data/queries';
import { rivalsOf } from '../../data/rivals';
import { BriefCitations } from './source-list';
import styles from './story.module.css';
import type { StoryBook } from './story-book';
import { TermText } from './term-text';

type Props = {
  readonly event: DatedEvent;
  readonly book: StoryBook;
  readonly heading: 'h2' | 'h3';
};

/** What each source says, side by side where they differ. */
export function Claims({ event, book, heading: Heading }: Props) {
  const { words } = book;
  const { claims } = event;
  const letters = new Map(rivalsOf(event).map(({ claim, letter }) => [claim, letter]));
  if (claims.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading>{words.story.claims}</Heading>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.text} className={styles.claim}>
            <p className={styles.matter}>
              {letters.has(claim) && <span className={styles.letter}>{letters.get(claim)}</span>}
              {words.matters[claim.matter]} · {words.standing[claim.standing]}
            </p>
            <p>
              <TermText text={claim.text} book={book} />
            </p>
            <BriefCitations citations={claim.sources} book={book} />
          </li>
        ))}
      </ul>
    </section>
  );
}
