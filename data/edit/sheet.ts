import type { Message } from '../messages/catalogue';
import type { Kind } from '../schema/kinds';
import { type Field, type FieldType, fieldsOf } from './fields';
import { valueAt } from './value-at';

/** A row of a sheet: the text of each cell that is not empty, by the name of its column. */
type Cells = ReadonlyMap<string, string>;

/** What is wrong in one cell, and how to correct it. */
type CellFault = Message & { readonly column: string };

/**
 * A record as a row. A column is named as the field's path is, lists counted from 1: `sources.2.locator.en`. A list
 * of single values is one cell. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCells(kind: Kind, record: unknown): Cells {
  const cells = new Map<string, string>();
  spread(record, { type: 'group', fields: fieldsOf(kind) }, '', cells);
  return cells;
}

/** The record of a row, with the faults of its cells. It is not checked against its schema: `checkValue` does that. */
export function fromCells(
  kind: Kind,
  cells: Cells,
): { readonly record: unknown; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const unread = new Map([...cells].filter(([, text]) => text.trim() !== ''));
  const read = gather({ type: 'group', fields: fieldsOf(kind) }, '', unread, faults);
  for (const column of unread.keys())
    faults.push({
      column,
      code: 'no-such-column',
    });
  return { record: read ?? {}, faults };
}

/** The column that holds the value at a path of a record, such as `sources.2.source` for sources, 1, source. */
export function columnOf(kind: Kind, path: readonly PropertyKey[]): string {
  let type: FieldType | undefined = { type: 'group', fields: fieldsOf(kind) };
  const parts: string[] = [];
  for (const key of path) {
    if (type?.type === 'group') {
      type = type.fields.find(({ name }) => name === key);
      parts.push(String(key));
    } else if (type?.type === 'list' && !isSingle(type.of)) {
      type = type.of;
      parts.push(String(Number(key) + 1));
    } else {
      if (type?.type === 'text' || type?.type === 'paragraphs') parts.push(String(key));
      break;
    }
  }
  return parts.join('.');
}

const languages = ['en', 'sr'] as const;
const BETWEEN_PARAGRAPHS = '\n\n';
const GAP = '–';

function spread(value: unknown, type: FieldType, column: string, cells: Map<string, string>): void {
  if (value === undefined || value === null) return;
  if (type.type === 'group') {
    for (const field of type.fields)
      spread(valueAt(value, field.name), field, under(column, field.name), cells);
  } else if (type.type === 'text' || type.type === 'paragraphs') {
    for (const language of languages) {
      const words = valueAt(value, language);
      const text = Array.isArray(words) ? words.join(BETWEEN_PARAGRAPHS) : String(words ?? '');
      put(under(column, language), text, cells);
    }
  } else if (type.type === 'list' && !isSingle(type.of)) {
    listed(value).forEach((item, index) => {
      spread(item, type.of, under(column, String(index + 1)), cells);
    });
  } else if (type.type === 'list') {
    put(column, listed(value).map(single).join(separator(type.of)), cells);
  } else put(column, single(value), cells);
}

function put(column: string, text: string, cells: Map<string, string>): void {
  if (text !== '') cells.set(column, /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}

function single(value: unknown): string {
  if (value === null) return GAP;
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Takes the cells of a field out of those that are left; undefined where it has none. */
function gather(
  type: FieldType,
  column: string,
  left: Map<string, string>,
  faults: CellFault[],
): unknown {
  if (type.type === 'group') return gatherGroup(type.fields, column, left, faults);
  if (type.type === 'text' || type.type === 'paragraphs') {
    const words = languages.map(
      (language) => [language, take(under(column, language), left)] as const,
    );
    if (words.every(([, text]) => text === undefined)) return undefined;
    const parts = words.map(([language, text]) => [
      language,
      type.type === 'text' ? (text ?? '') : (text?.split(BETWEEN_PARAGRAPHS) ?? []),
    ]);
    return Object.fromEntries(parts);
  }
  if (type.type === 'list' && !isSingle(type.of)) {
    const items: unknown[] = [];
    const begins = (index: number) => `${column}.${index}`;
    const numbers = [...left.keys()]
      .filter((name) => name.startsWith(`${column}.`))
      .map((name) => Number(name.slice(column.length + 1).split('.')[0]));
    for (
      let index = 1;
      index <= Math.max(0, ...numbers.filter((n) => n <= MOST_ITEMS));
      index += 1
    ) {
      const item = gather(type.of, begins(index), left, faults);
      if (item !== undefined) items.push(item);
    }
    return items.length > 0 ? items : undefined;
  }
  const text = take(column, left);
  if (text === undefined) return undefined;
  if (type.type !== 'list') return read(text, type, column, faults);
  return text
    .split(separator(type.of).trim() || '\n')
    .map((item) =>
      type.gaps && item.trim() === GAP ? null : read(item.trim(), type.of, column, faults),
    );
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'true', 'da', 'да'].map((word) => [word, true] as const),
  ...['no', 'false', 'ne', 'не'].map((word) => [word, false] as const),
]);

/** No record has as many claims or sources; a column with a higher number is reported as unknown. */
const MOST_ITEMS = 500;

function gatherGroup(
  fields: readonly Field[],
  column: string,
  left: Map<string, string>,
  faults: CellFault[],
): unknown {
  const found = fields.flatMap((field) => {
    const value = gather(field, under(column, field.name), left, faults);
    // A list that must be there may be empty, and a sheet has no cell for that.
    const empty = field.type === 'list' && !field.optional && column === '' ? [] : undefined;
    const kept = value ?? empty;
    return kept === undefined ? [] : [[field.name, kept] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function read(text: string, type: FieldType, column: string, faults: CellFault[]): unknown {
  if (type.type === 'yes') {
    const answer = answers.get(text.trim().toLowerCase());
    if (answer !== undefined) return answer;
    faults.push({ column, code: 'cell-not-yes-or-no' });
  } else if (type.type === 'number') {
    if (Number.isFinite(Number(text))) return Number(text);
    faults.push({
      column,
      code: 'cell-not-a-number',
    });
  } else if (type.type === 'position') {
    const position = text.split(/\s*[,;]\s*|\s+/).map(Number);
    if (position.length === 2 && position.every(Number.isFinite)) return position;
    faults.push({ column, code: 'cell-not-a-position' });
  } else return text;
  return text;
}

function take(column: string, left: Map<string, string>): string | undefined {
  const text = left.get(column);
  left.delete(column);
  return text === undefined ? undefined : text.replace(/^'(?='*[=+\-@\t\r])/, '');
}

/** Whether a list of these is written in one cell. */
function isSingle({ type }: FieldType): boolean {
  return !['group', 'text', 'paragraphs', 'list'].includes(type);
}

function separator({ type }: FieldType): string {
  return type === 'position' ? '\n' : '; ';
}

function under(column: string, name: string): string {
  return column === '' ? name : `${column}.${name}`;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
