import { readFileSync } from 'node:fs';

/** One figure of a run. `bar` is the most it may be, where one is set; `beside` are figures for comparison. */
export type BenchRow = {
  readonly work: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | '×' | '';
  readonly bar?: number;
  readonly beside?: Readonly<Record<string, number>>;
  /** What has to be said of the figure. */
  readonly note?: string;
};

export type BenchReport = {
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly BenchRow[];
};

/** The rows as an aligned table for a terminal. */
export function table(rows: readonly BenchRow[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows as a table in Markdown, for `MEASURED.md`. */
export function markdown(rows: readonly BenchRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(['---', '---:', '---:', '---', '---']),
    ...rows.map((row) => line(cellsOf(row))),
  ].join('\n');
}

/** The ratio of each value to that of an earlier run; 2 is twice as much as before. */
export function ratios(now: readonly BenchRow[], before: readonly BenchRow[]): BenchRow[] {
  return now.flatMap(({ work, value, unit }): BenchRow[] => {
    const earlier = before.find((row) => row.work === work && row.unit === unit);
    if (earlier === undefined || earlier.value === 0) return [];
    return [
      {
        work,
        value: value / earlier.value,
        unit: '×',
        beside: { now: value, before: earlier.value },
      },
    ];
  });
}

/** An earlier run, as it was written; null when the file is none. */
export function readReport(file: string): BenchReport | null {
  try {
    const read: Partial<BenchReport> = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(read.rows) ? (read as BenchReport) : null; // written by this command
  } catch {
    return null;
  }
}

const heads = ['Work', 'Measured', 'Bar', 'Held', 'Beside'];

function cellsOf({ work, value, unit, bar, beside = {}, note }: BenchRow): string[] {
  const comparisons = Object.entries(beside).map(([name, figure]) => `${name} ${figureOf(figure)}`);
  return [
    work,
    `${figureOf(value)} ${unit}`.trim(),
    bar === undefined ? '' : `≤ ${figureOf(bar)} ${unit}`.trim(),
    bar === undefined ? '' : value <= bar ? 'yes' : 'no',
    [...comparisons, ...(note === undefined ? [] : [note])].join(', '),
  ];
}

function figureOf(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  // A ratio of thousandths says nothing when it is rounded to hundredths.
  return value > 0 && value < 0.1 ? value.toPrecision(2) : value.toFixed(value < 10 ? 2 : 1);
}

function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}
