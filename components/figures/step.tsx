import type { ReactNode } from 'react';
import { type FigureContext, figureOf, type LocalStep } from './figure-context';
import { FigureCount } from './figure-count';
import styles from './figures.module.css';
import { ShareChoice } from './share-choice';
import { StepTable } from './step-table';

type Props = {
  readonly step: LocalStep;
  readonly context: FigureContext;
  /** Who says so, in brief. */
  readonly children: ReactNode;
};

/** One step on how figures arise: its words, its table or range, and its caution. */
export function Step({ step, context, children }: Props) {
  const { title, words, table, shares, range, caution } = step;
  return (
    <>
      <h3 tabIndex={-1}>{title}</h3>
      {words.map((paragraph) => (
        <p key={paragraph}>{context.linkTerms(paragraph)}</p>
      ))}
      {table !== undefined && <StepTable table={table} title={title} context={context} />}
      {shares !== undefined && (
        <ShareChoice
          percents={shares.percents}
          reports={shares.figures.map((id) => figureOf(context, id).low)}
          words={context.words.figures.steps}
          language={context.language}
        />
      )}
      {range !== undefined && (
        <div className={styles.inPassing}>
          <FigureCount figure={figureOf(context, range)} context={context} />
        </div>
      )}
      <p className={styles.caution}>
        <strong>{context.words.figures.steps.caution}:</strong> {caution}
      </p>
      {children}
    </>
  );
}
