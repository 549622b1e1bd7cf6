import { type FigureContext, figureOf, type LocalStep } from './figure-context';
import styles from './figures.module.css';
import { numberIn } from './number-in';

type Props = {
  readonly table: NonNullable<LocalStep['table']>;
  readonly title: string;
  readonly book: FigureContext;
};

/** Figures side by side, each of them a way to its own card. */
export function StepTable({ table, title, book }: Props) {
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
                <Cell id={figures[index] ?? null} book={book} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ id, book }: { readonly id: string | null; readonly book: FigureContext }) {
  if (id === null) return <abbr title={book.words.figures.steps.none}>–</abbr>;
  return <a href={`#${id}`}>{numberIn(book.language, figureOf(book, id).low)}</a>;
}
