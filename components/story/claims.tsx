import { distanceOf } from '../../data/exhibit/claims/ranked-claims';
import { conflictingClaimsOf } from '../../data/exhibit/conflicting-claims';
import type { DatedClaim, DatedEvent } from '../../data/exhibit/types';
import { printLanguage } from '../../data/text/print-language';
import { fill } from '../ui/words/fill';
import { CiteThis } from './cite/cite-this';
import { BriefCitations } from './source-list';
import styles from './story.module.css';
import type { StoryContext } from './text/story-context';
import { TermText } from './text/term-text';

type Props = {
  readonly event: DatedEvent;
  readonly context: StoryContext;
  readonly heading: 'h2' | 'h3';
  /** Where the event's own page is, if this is it: each claim can be cited there. */
  readonly page: string | null;
};

/** What each source says, on each matter the nearest to what happened first, as the exhibit ranks them; how near is said of each. */
export function Claims({ event, context, heading: Heading, page }: Props) {
  const { words, sources } = context;
  const { claims } = event;
  const letters = new Map(conflictingClaimsOf(event).map(({ claim, letter }) => [claim, letter]));
  if (claims.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading>{words.story.claims}</Heading>
      {byMatter(claims).map((group) => (
        <ol key={group[0]?.matter} className={styles.claims}>
          {group.map((claim) => (
            <li key={claim.anchor} id={claim.anchor} className={styles.claim}>
              <p className={styles.matter}>
                {letters.has(claim) && <span className={styles.letter}>{letters.get(claim)}</span>}
                {words.matters[claim.matter]} · {words.standing[claim.standing]}
                {claim.dated !== undefined && ` · ${claim.dated.date}`}
                {` · ${words.distances[distanceOf(claim, sources)]}`}
              </p>
              <p>
                <TermText text={claim.text} context={context} />
              </p>
              <BriefCitations citations={claim.sources} context={context} />
              {page !== null && (
                <CiteClaim claim={claim} event={event} context={context} page={page} />
              )}
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}

/** The claims on one matter together, in the order in which the matters come up. */
function byMatter(claims: readonly DatedClaim[]): DatedClaim[][] {
  const matters = [...new Set(claims.map(({ matter }) => matter))];
  return matters.map((matter) => claims.filter((claim) => claim.matter === matter));
}

type CiteProps = Omit<Props, 'heading' | 'page'> & {
  readonly claim: DatedClaim;
  readonly page: string;
};

/** A claim has no title: it is named by its event, its matter and whose it is. */
function CiteClaim({ claim, event, context, page }: CiteProps) {
  const { words, sources, imprint } = context;
  const [first] = claim.sources;
  const source = first === undefined ? undefined : sources.get(first.source);
  if (source === undefined) throw new Error(`no source of ${claim.anchor} in the exhibit`);
  const author = source.knownAs ?? source.author ?? source.title;
  const matter = words.matters[claim.matter];
  return (
    <CiteThis
      imprint={imprint}
      what={fill(words.cite.claim, { event: event.title, matter, source: author })}
      foreign={
        source.knownAs === undefined
          ? { text: author, language: printLanguage(author, source.language) }
          : undefined
      }
      href={`${page}#${claim.anchor}`}
    />
  );
}
