import { BriefCitations, SourceName } from '../../../components/story/source-list';
import type { StoryContext } from '../../../components/story/text/story-context';
import type { ComparedSource } from '../../../data/read/public-records';
import type { InLanguage } from '../../../data/text/language';
import styles from './comparison.module.css';
import { NamedLines } from './named-lines';

type Props = { readonly source: InLanguage<ComparedSource>; readonly context: StoryContext };

/** A source of the comparison: as printed, and how far it can be trusted in four or five lines. */
export function Comparison({ source, context }: Props) {
  const { words, language } = context;
  const { trust } = words;
  const { id, kind, distance, assessment } = source;
  const lines = [
    [trust.nearness, assessment.nearness],
    [trust.goodFor, assessment.goodFor],
    [trust.read, assessment.read],
  ] as const;
  return (
    <article id={id} className={styles.entry} aria-labelledby={`name-${id}`}>
      <h2 id={`name-${id}`}>
        <SourceName source={source} />
      </h2>
      <p className={styles.kind}>
        {kind} · {words.distances[distance]} ·{' '}
        <a className={styles.way} href={`/${language}/sources/all/#${id}`}>
          {trust.entry}
        </a>
      </p>
      <NamedLines lines={lines}>
        {assessment.against !== undefined && (
          <div>
            <dt>{trust.against}</dt>
            <dd>
              {assessment.against}
              <BriefCitations citations={assessment.sources ?? []} context={context} />
            </dd>
          </div>
        )}
      </NamedLines>
    </article>
  );
}
