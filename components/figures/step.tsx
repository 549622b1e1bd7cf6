import type { ReactNode } from 'react';
import { type FigureContext, figureOf, type LocalStep } from './figure-context';
import { FigureCount } from './figure-count';
import styles from './figures.module.css';
import { ShareChoice } from './share-choice';
import { StepTable } from './step-table';

type Props = {
  readonly step: LocalStep;
  readonly book: FigureContext;
  /** Who says so, in brief. */
  readonly children: ReactNode;
};

/** One step on how figures arise: what is said, what is drawn, what to beware of. */
export function Step({ step, book, children }: Props) {
  const { title, words, table, shares, range, caution } = step;
  return (
    <>
      <h3 tabIndex={-1}>{title}</h3>
      {words.map((paragraph) => (
        <p key={paragraph}>{book.told(paragraph)}</p>
      ))}
      {table !== undefined && <StepTable table={table} title={title} book={book} />}
      {shares !== undefined && (
        <ShareChoice
          percents={shares.percents}
          reports={shares.figures.map((id) => figureOf(book, id).low)}
          words={book.words.figures.steps}
          language={book.language}
        />
      )}
      {range !== undefined && (
        <div className={styles.inPassing}>
          <FigureCount figure={figureOf(book, range)} book={book} />
        </div>
      )}
      <p className={styles.caution}>
        <strong>{book.words.figures.steps.caution}:</strong> {caution}
      </p>
      {children}
    </>
  );
}
