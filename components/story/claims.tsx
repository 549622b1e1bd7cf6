import type { DatedEvent } from '../../data/queries';
import { BriefCitations } from './source-list';
import styles from './story.module.css';
import type { StoryBook } from './story-book';

type Props = {
  readonly claims: DatedEvent['claims'];
  readonly book: StoryBook;
  readonly heading: 'h2' | 'h3';
};

/** What each source says, side by side where they differ. */
export function Claims({ claims, book, heading: Heading }: Props) {
  const { words } = book;
  if (claims.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading>{words.story.claims}</Heading>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.text} className={styles.claim}>
            <p className={styles.matter}>
              {words.matters[claim.matter]} · {words.standing[claim.standing]}
            </p>
            <p>{claim.text}</p>
            <BriefCitations citations={claim.sources} book={book} />
          </li>
        ))}
      </ul>
    </section>
  );
}
