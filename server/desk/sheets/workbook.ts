import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import writeXlsx from 'write-excel-file/node';
import { MOST_FILE_BYTES } from '../../../data/edit/contract/limits';
import type { PlainCode } from '../../../data/messages/catalogue';

/** A table as a spreadsheet shows it: rows of cells, the first with the names of the columns. A CSV table has no name. */
export type Table = { readonly sheet: string; readonly rows: readonly (readonly string[])[] };

/** A row that holds anything: its number as a spreadsheet shows it, and its cells by column. */
type TableRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };

/** The names of a table's columns, and its rows below them. */
export function linesOf({ rows }: Table): {
  readonly columns: readonly string[];
  readonly lines: readonly TableRow[];
} {
  const [header = [], ...below] = rows;
  const columns = header.map((name) => name.trim());
  const lines = below.flatMap((line, index) =>
    line.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            row: index + 2,
            cells: new Map(columns.map((column, at) => [column, line[at] ?? ''])),
          },
        ],
  );
  return { columns, lines };
}

/** The tables of a file, or why it cannot be read. */
type TablesRead = { readonly tables: readonly Table[] } | { readonly fault: PlainCode };

const MOST_UNPACKED = 200_000_000;
const MOST_ENTRIES = 2000;
/** A sheet of text shrinks to about a tenth; what shrinks to less than a hundredth is made to fill the memory. */
const MOST_RATIO = 100;
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 2000;

/** Reads a CSV or XLSX file, whose format is read from its bytes and not from its name. Nothing is thrown. */
export async function readTables(bytes: Uint8Array): Promise<TablesRead> {
  if (bytes.length > MOST_FILE_BYTES) return { fault: 'file-too-large' };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    const read = isZip ? await readWorkbook(bytes) : readCsv(bytes);
    if ('tables' in read && read.tables.some(({ rows }) => rows.length > MOST_ROWS))
      return { fault: 'too-many-rows' };
    const widest = ({ rows }: Table) => rows.reduce((most, row) => Math.max(most, row.length), 0);
    if ('tables' in read && read.tables.some((table) => widest(table) > MOST_COLUMNS))
      return { fault: 'too-many-columns' };
    return read;
  } catch {
    return { fault: isZip ? 'no-workbook' : 'no-table' };
  }
}

/** A table as CSV in UTF-8, with the mark by which spreadsheet programs know it. */
export function toCsv({ rows }: Table): Uint8Array {
  return Buffer.from(
    stringify(
      rows.map((row) => [...row]),
      { bom: true },
    ),
  );
}

export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ sheet, rows }) => ({
    sheet,
    // Every cell is a text: a program that takes 1944-10-20 for a day of its own would change it.
    data: rows.map((row, index) =>
      row.map((value) =>
        index === 0
          ? { value, type: String, fontWeight: 'bold' as const }
          : value === ''
            ? null
            : { value, type: String },
      ),
    ),
    stickyRowsCount: 1,
  }));
  return writeXlsx(sheets).toBuffer();
}

function readCsv(bytes: Uint8Array): TablesRead {
  const text = decode(bytes);
  if (text === null) return { fault: 'not-utf-8' };
  const [first = ''] = text.split('\n', 1);
  // Where a comma divides decimals, spreadsheet programs divide cells by semicolons.
  const delimiter = [',', ';', '\t'].reduce((best, sign) =>
    first.split(sign).length > first.split(best).length ? sign : best,
  );
  const rows: string[][] = parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  return { tables: [{ sheet: '', rows }] };
}

async function readWorkbook(bytes: Uint8Array): Promise<TablesRead> {
  const fault = faultOfArchive(bytes);
  if (fault !== null) return { fault };
  const buffer = new Uint8Array(bytes).buffer;
  const sheets = await readXlsx(buffer, { trim: false });
  return {
    tables: sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(asText)) })),
  };
}

/** What is wrong with an archive, found before any of it is unpacked; null if nothing is. */
function faultOfArchive(bytes: Uint8Array): PlainCode | null {
  let entries = 0;
  let unpacked = 0;
  let strange = false;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1;
      unpacked += originalSize;
      strange ||= name.startsWith('/') || name.includes('..') || name.includes('\\');
      return false;
    },
  });
  if (strange) return 'workbook-with-paths';
  const tooMuch = unpacked > MOST_UNPACKED || unpacked > MOST_RATIO * bytes.length;
  if (entries > MOST_ENTRIES || tooMuch) return 'workbook-too-large';
  return null;
}

/** The text of a cell, also where a spreadsheet program has made a date or a yes of it. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
