import { conflictingClaimsOf } from '../../data/exhibit/conflicting-claims';
import type { DatedEvent } from '../../data/exhibit/types';
import { DAY, type Span } from '../../data/time/span';
import styles from './rival-dates.module.css';
import { BriefCitations } from './source-list';
import sectionStyles from './story.module.css';
import type { StoryContext } from './text/story-context';

type Props = {
  readonly event: DatedEvent;
  readonly context: StoryContext;
  readonly heading: 'h2' | 'h3';
};

type Row = {
  /** The letter of the claim; null for the date that the exhibit shows. */
  readonly letter: string | null;
  readonly date: string;
  readonly span: Span;
  readonly sources: DatedEvent['sources'];
};

/** The date that the exhibit shows and those that contradict it, one beneath another on the same days, with who says so. */
export function RivalDates({ event, context, heading: Heading }: Props) {
  const { story } = context.words;
  const rows = rowsOf(event);
  if (rows.length < 2) return null;
  const first = Math.min(...rows.map(({ span }) => span.start)) - DAY;
  const last = Math.max(...rows.map(({ span }) => span.end)) + DAY;
  const share = (at: number) => ((at - first) / (last - first)) * 100;
  return (
    <section className={sectionStyles.section}>
      <Heading>{story.rivalDates}</Heading>
      <table className={styles.dates}>
        <thead>
          <tr>
            <th scope="col">{story.when}</th>
            <th scope="col">{story.saidBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ letter, date, span, sources }) => (
            <tr key={letter ?? 'shown'} data-shown={letter === null}>
              <th scope="row">
                {letter !== null && <span className={sectionStyles.letter}>{letter}</span>}
                {date}
                {/* Attributes of a drawing, since the pages allow no styles within their HTML. */}
                <svg
                  className={styles.days}
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <path d="M0 4H100" />
                  <rect
                    x={share(span.start).toFixed(2)}
                    width={Math.max(1.5, share(span.end) - share(span.start)).toFixed(2)}
                    height="8"
                  />
                </svg>
              </th>
              <td>
                {letter === null && <p className={styles.shown}>{story.shownDate}</p>}
                <BriefCitations citations={sources} context={context} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The exhibit's own date with the sources of the claims that give it, and the rivals in the order of time. */
function rowsOf(event: DatedEvent): Row[] {
  const { span, claims, date } = event;
  const agreeing = claims.filter(
    ({ dated }) => dated?.span.start === span.start && dated.span.end === span.end,
  );
  const named = agreeing.flatMap(({ sources }) => sources);
  const own = { letter: null, date, span, sources: named.length > 0 ? named : event.sources };
  const rivals = conflictingClaimsOf(event).flatMap(({ letter, span, claim }) =>
    span === null || claim.dated === undefined
      ? []
      : [{ letter, span, date: claim.dated.date, sources: claim.sources }],
  );
  return [own, ...rivals].sort((one, other) => one.span.start - other.span.start);
}
