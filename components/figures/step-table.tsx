import { type FigureContext, figureOf, type LocalStep } from './figure-context';
import styles from './figures.module.css';
import { numberIn } from './number-in';

type Props = {
  readonly table: NonNullable<LocalStep['table']>;
  readonly title: string;
  readonly context: FigureContext;
};

/** Figures side by side, each linked to its own card. */
export function StepTable({ table, title, context }: Props) {
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <td />
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, figures }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {table.columns.map((column, index) => (
              <td key={column}>
                <Cell id={figures[index] ?? null} context={context} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ id, context }: { readonly id: string | null; readonly context: FigureContext }) {
  if (id === null) return <abbr title={context.words.figures.steps.none}>–</abbr>;
  return <a href={`#${id}`}>{numberIn(context.language, figureOf(context, id).low)}</a>;
}
