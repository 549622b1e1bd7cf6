import type { FigureContext, LocalFigure } from './figure-context';
import styles from './figures.module.css';
import { numberIn } from './number-in';

type Props = { readonly figure: LocalFigure; readonly context: FigureContext };

/**
 * The number as claimed: one, a range between two ends, or two counts of different things. All ranges are drawn
 * equally long, on no common scale, so that nothing can be ranked by them.
 */
export function FigureCount({ figure, context }: Props) {
  const { low, high, ends, asWorded } = figure;
  const { language } = context;
  const words = context.words.figures;
  if (high === undefined || ends === undefined) {
    return <p className={styles.count}>{asWorded ?? numberIn(language, low)}</p>;
  }
  const isRange = ends.drawn === 'range';
  return (
    <>
      {!isRange && <p className={styles.quiet}>{words.apart}</p>}
      <ul className={isRange ? styles.range : styles.apart}>
        <End count={numberIn(language, low)} of={ends.low} before={isRange && words.from} />
        <End count={numberIn(language, high)} of={ends.high} before={isRange && words.to} />
      </ul>
    </>
  );
}

type EndProps = {
  readonly count: string;
  /** Who gives this end. */
  readonly of: string;
  readonly before: string | false;
};

function End({ count, of, before }: EndProps) {
  return (
    <li>
      {before !== false && <span className={styles.before}>{before} </span>}
      <span className={styles.count}>{count}</span>
      <span className={styles.quiet}> {of}</span>
    </li>
  );
}
