import type { Words } from '../../../../components/ui/words/words';
import styles from './numbers.module.css';

const standings = ['reported', 'estimated', 'disputed', 'derived'] as const;

/** What each standing of a figure means. */
export function Standings({ words }: { readonly words: Words['figures'] }) {
  return (
    <section aria-labelledby="standings">
      <h2 id="standings">{words.standingTitle}</h2>
      <dl className={styles.standings}>
        {standings.map((standing) => (
          <div key={standing}>
            <dt>{words.standing[standing]}</dt>
            <dd>{words.standingMeans[standing]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
