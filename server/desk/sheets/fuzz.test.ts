import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { say } from '../../../data/messages/say';
import { folderOf } from '../../../data/read/read-folder';
import { parseJson } from '../../../data/read/read-json';
import { readingOf } from '../../../data/read/read-records';
import { kinds } from '../../../data/schema/kinds';
import { seededPick } from '../../../data/testing/seeded-pick';
import { thorough } from '../../../data/testing/thorough';
import { dryRun, tableOf } from './import';
import { readTables, toCsv, toXlsx } from './workbook';

/** The broken files of each sort take a minute on two cores; before an exhibit goes out there are ten times as many. */
const times = thorough ? 10 : 1;
const RECORDS = 300_000 * times;
const TABLES = 8000 * times;
vi.setConfig({ testTimeout: 300_000 * times });

const { below } = seededPick(1944);

const records = kinds.flatMap((kind) =>
  readdirSync(`data/fixtures/whole/${kind}`).map((name) => {
    const bytes = readFileSync(`data/fixtures/whole/${kind}/${name}`);
    return { kind, record: `${kind}/${name.replace(/\.json$/, '')}`, bytes };
  }),
);

/** The bytes with some of them changed, taken out, doubled or put elsewhere. */
function broken(bytes: Uint8Array): Uint8Array {
  let damaged = Uint8Array.from(bytes);
  for (let changes = 1 + below(4); changes > 0; changes -= 1) {
    const [at, length] = [below(damaged.length + 1), below(40)];
    const [before, after] = [damaged.subarray(0, at), damaged.subarray(at + length)];
    const part = damaged.subarray(at, at + length);
    const ways = [
      [before, Uint8Array.of(below(256)), after],
      [before, after],
      [before, part, part, part, after],
      [after, part, before],
      [before],
    ];
    damaged = Uint8Array.from(Buffer.concat(ways[below(ways.length)] ?? [before]));
  }
  return damaged;
}

test('whatever a file of a record holds, it is a record or has a cure, and nothing is thrown', () => {
  const unexplained: string[] = [];
  for (let file = 0; file < RECORDS; file += 1) {
    const record = records[below(records.length)];
    if (record === undefined) continue;
    const read = parseJson(broken(record.bytes));
    const faults =
      'fault' in read
        ? [read.fault]
        : readingOf(folderOf(new Map([[record.record, read.value]]), new Set())).problems;
    for (const fault of faults) if (!/\w/.test(say(fault, 'en'))) unexplained.push(record.record);
  }
  // One `expect` for all of them: one for each took most of the time.
  expect(unexplained).toEqual([]);
});

test('whatever a table or a workbook holds, each row is sound or has a fault with its place, and nothing is thrown', async () => {
  const table = tableOf('events', eventsWithEveryColumn());
  const sound = [toCsv(table), await toXlsx([table])];
  const unexplained: unknown[] = [];
  let tablesRead = 0;
  for (let file = 0; file < TABLES; file += 1) {
    const read = await readTables(broken(sound[file % 2] ?? toCsv(table)));
    if ('fault' in read) {
      if (!/\w/.test(read.fault)) unexplained.push(read);
      continue;
    }
    tablesRead += 1;
    for (const sheet of read.tables)
      for (const fault of dryRun('events', sheet).faults)
        if (!(fault.row > 0 && typeof fault.column === 'string' && say(fault, 'en').length > 0))
          unexplained.push(fault);
  }
  expect(unexplained).toEqual([]);
  expect(tablesRead).toBeGreaterThan(TABLES / 5);
});

/** A few events of the fixtures that fill every column of the whole table: more rows of the same kind only take longer. */
function eventsWithEveryColumn(): readonly unknown[] {
  const filled = new Set<string>();
  return records
    .filter(({ kind }) => kind === 'events')
    .map(({ bytes }): unknown => JSON.parse(bytes.toString()))
    .map((event) => ({ event, columns: tableOf('events', [event]).rows[0] ?? [] }))
    .sort((a, b) => b.columns.length - a.columns.length)
    .flatMap(({ event, columns }) => {
      const isNew = columns.some((column) => !filled.has(column));
      for (const column of columns) filled.add(column);
      return isNew ? [event] : [];
    });
}
