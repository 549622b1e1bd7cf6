import type { DatedClaim, DatedEvent } from '../../data/queries';
import { rivalsOf } from '../../data/rivals';
import { fill } from '../ui/words/fill';
import { CiteThis } from './cite-this';
import { BriefCitations } from './source-list';
import styles from './story.module.css';
import type { StoryBook } from './story-book';

type Props = {
  readonly event: DatedEvent;
  readonly book: StoryBook;
  readonly heading: 'h2' | 'h3';
  /** Where the event's own page is, if this is it: each claim can be cited there. */
  readonly page: string | null;
};

/** What each source says, side by side where they differ. */
export function Claims({ event, book, heading: Heading, page }: Props) {
  const { words } = book;
  const { claims } = event;
  const letters = new Map(rivalsOf(event).map(({ claim, letter }) => [claim, letter]));
  if (claims.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading>{words.story.claims}</Heading>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.anchor} id={claim.anchor} className={styles.claim}>
            <p className={styles.matter}>
              {letters.has(claim) && <span className={styles.letter}>{letters.get(claim)}</span>}
              {words.matters[claim.matter]} · {words.standing[claim.standing]}
            </p>
            <p>{claim.text}</p>
            <BriefCitations citations={claim.sources} book={book} />
            {page !== null && (
              <CiteThis
                imprint={book.imprint}
                what={nameOf(claim, event, book)}
                href={`${page}#${claim.anchor}`}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A claim has no title: it is named by its event, its matter and whose it is. */
function nameOf(
  { matter, sources: [first] }: DatedClaim,
  { title }: DatedEvent,
  { words, sources }: StoryBook,
): string {
  const source = first === undefined ? undefined : sources.get(first.source);
  const by = source?.author ?? source?.title ?? '';
  return fill(words.cite.claim, { event: title, matter: words.matters[matter], source: by });
}
