import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { say, sayInSheet } from '../../../data/messages/say';
import { readFolder } from '../../../data/read/read-folder';
import { type Kind, kinds } from '../../../data/schema/kinds';
import { dryRun, tableOf } from './import';
import { readTables, type Table, toCsv, toXlsx } from './workbook';

const { records } = await readFolder('data/fixtures/whole');

async function only(bytes: Uint8Array): Promise<Table> {
  const read = await readTables(bytes);
  if (!('tables' in read) || read.tables[0] === undefined) throw new Error(JSON.stringify(read));
  return read.tables[0];
}

test.each(kinds)(
  'all records of %s go out as CSV and as a workbook, and come back',
  async (kind) => {
    const table = tableOf(kind, records[kind]);
    for (const bytes of [toCsv(table), await toXlsx([table])]) {
      const { good, faults } = dryRun(kind, await only(bytes));
      expect(faults).toEqual([]);
      expect(good.map(({ record }) => record)).toEqual(records[kind]);
    }
  },
);

test('a dry run names sheet, row, column, value and what to do, and lists the rows that are sound', async () => {
  const { sheet, rows } = tableOf('events', records.events);
  const [header = [], first = [], second = [], third = []] = rows;
  const change = (row: readonly string[], column: string, value: string) =>
    row.map((cell, at) => (header[at] === column ? value : cell));
  const { good, faults } = dryRun('events', {
    sheet,
    rows: [
      header,
      first,
      change(second, 'when', '1944-10-32'),
      change(third, 'id', first[0] ?? ''),
    ],
  });
  expect(good.map(({ row }) => row)).toEqual([2]);
  expect(faults).toMatchObject([
    {
      sheet: 'events',
      row: 3,
      column: 'when',
      value: '1944-10-32',
    },
    {
      sheet: 'events',
      row: 4,
      column: 'id',
      value: first[0],
      code: 'row-has-this-id',
      values: { row: 2 },
    },
  ]);
  expect(faults[0] && say(faults[0], 'en')).toMatch(/calendar/);
});

test('semicolons and tabs divide cells too, and a spreadsheet’s mark at the beginning is no part of a name', async () => {
  for (const sign of [';', '\t']) {
    const text = `\uFEFFid${sign}name.en${sign}name.sr\ntown${sign}Town, the${sign}Град\n`;
    const { rows } = await only(Buffer.from(text));
    expect(rows[0]).toEqual(['id', 'name.en', 'name.sr']);
    expect(rows[1]).toEqual(['town', 'Town, the', 'Град']);
  }
});

const hostile: Readonly<Record<string, () => Uint8Array>> = {
  'an archive that unpacks to a thousand times its size': () =>
    zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }),
  'an archive with a path that leads out': () => zipSync({ '../outside.xml': strToU8('x') }),
  'an archive of thousands of files': () =>
    zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}.xml`, strToU8('x')]))),
  'an archive that is no workbook': () => zipSync({ 'a.txt': strToU8('x') }),
  'an archive cut in the middle': () => zipSync({ 'a.txt': strToU8('x'.repeat(900)) }).slice(0, 60),
  'a text in another encoding': () => Uint8Array.from([0x69, 0x64, 0x0a, 0xe9, 0xff]),
  'a table with a quotation mark that is not closed': () => Buffer.from('id\n"open'),
  'twenty-one megabytes': () => new Uint8Array(21_000_000).fill(65),
};

test.each(Object.entries(hostile))('%s is refused with a cure, and quickly', async (_, make) => {
  const read = await readTables(make());
  expect(read).toHaveProperty('fault');
});

test('a cure in a sheet names the column to fill, and speaks of no brackets, quoted texts or true and false', () => {
  const cures = (kind: Kind, ...rows: readonly (readonly string[])[]) =>
    dryRun(kind, { sheet: '', rows }).faults.map((fault) => ({
      column: fault.column,
      en: sayInSheet(fault, 'en'),
      sr: sayInSheet(fault, 'sr'),
    }));
  for (const kind of kinds)
    for (const { en, sr } of cures(kind, ['id', 'serbianReviewed'], ['mill', 'perhaps']))
      for (const words of [en, sr])
        expect(words).not.toMatch(/[{}[\]]|quotation|true|наводни|заград/);
  const title = cures('events', ['id'], ['mill']).find(({ column }) => column === 'title');
  expect(title).toMatchObject({
    en: 'write it in both languages, in the columns "title.en" and "title.sr"',
    sr: 'упишите на оба језика, у колоне „title.en“ и „title.sr“',
  });
});
