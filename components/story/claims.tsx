import type { LocalEvent } from '../../data/queries';
import { SourceList } from './source-list';
import styles from './story.module.css';
import type { StoryBook } from './story-book';

type Props = { readonly claims: LocalEvent['claims']; readonly book: StoryBook };

/** What each source says, side by side where they differ. */
export function Claims({ claims, book }: Props) {
  const { words } = book;
  if (claims.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.story.claims}</h3>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.text} className={styles.claim}>
            <p className={styles.matter}>
              {words.matters[claim.matter]} · {words.standing[claim.standing]}
            </p>
            <p>{claim.text}</p>
            <SourceList citations={claim.sources} book={book} />
          </li>
        ))}
      </ul>
    </section>
  );
}
