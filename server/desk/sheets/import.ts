import { checkValue } from '../../../data/check/check-value';
import type { RowFault } from '../../../data/edit/contract/imported-files';
import { columnOf, fromCells, toCells } from '../../../data/edit/sheet';
import type { Message } from '../../../data/messages/catalogue';
import { type Kind, schemas } from '../../../data/schema/kinds';
import { linesOf, type Table } from './workbook';

type DryRun = {
  readonly good: readonly { readonly row: number; readonly id: string; readonly record: unknown }[];
  readonly faults: readonly RowFault[];
};

/** Records as a table, every column that any of them needs, in the order of the fields. */
export function tableOf(kind: Kind, records: readonly unknown[]): Table {
  const rows = records.map((record) => toCells(kind, record));
  const columns = inOrder(kind, new Set(rows.flatMap((row) => [...row.keys()])));
  return {
    sheet: kind,
    rows: [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))],
  };
}

/** Reads a table as records of a kind, without storing any: the rows that are sound, and what is wrong in the others. */
export function dryRun(kind: Kind, table: Table): DryRun {
  const { sheet } = table;
  const { columns, lines } = linesOf(table);
  const good: { row: number; id: string; record: unknown }[] = [];
  const faults: RowFault[] = [];
  const rowOfId = new Map<string, number>();
  for (const { row, cells } of lines) {
    const addFault = (column: string, why: Message) =>
      faults.push({ ...why, sheet, row, column, value: cells.get(column) ?? '' });
    const before = faults.length;
    const read = fromCells(kind, cells);
    for (const fault of read.faults) addFault(fault.column, fault);
    const result = checkValue<unknown>(schemas[kind], read.record);
    // A cell that could not be read has one fault, and not those of its missing value too.
    const reported = new Set(read.faults.map(({ column }) => column));
    for (const { path, message } of 'faults' in result ? result.faults : []) {
      const column = columnOf(kind, path);
      if (!reported.has(column)) addFault(column, message);
      reported.add(column);
    }
    const id = String(Reflect.get(Object(read.record), 'id') ?? '');
    const twin = rowOfId.get(id);
    if (twin !== undefined) addFault('id', { code: 'row-has-this-id', values: { row: twin } });
    rowOfId.set(id, row);
    if (faults.length === before && 'data' in result) good.push({ row, id, record: result.data });
  }
  for (const name of twice(columns))
    faults.push({
      code: 'two-columns',
      sheet,
      row: 1,
      column: name,
      value: name,
    });
  return { good, faults };
}

function twice(columns: readonly string[]): string[] {
  return columns.filter((name, index) => name !== '' && columns.indexOf(name) < index);
}

/** Fields in their order, and of a list the first item's columns before the second's. */
function inOrder(kind: Kind, columns: ReadonlySet<string>): string[] {
  const shape = Object.keys(schemas[kind].shape);
  const rank = (column: string) => {
    const [field = '', ...rest] = column.split('.');
    return { field: shape.indexOf(field), rest };
  };
  return [...columns].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a.field !== b.field) return a.field - b.field;
    const [first, second] = [Number(a.rest[0]), Number(b.rest[0])];
    return first !== second && Number.isFinite(first) && Number.isFinite(second)
      ? first - second
      : 0;
  });
}
