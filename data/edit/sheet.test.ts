import { expect, test } from 'vitest';
import { readFolder } from '../read/read-folder';
import { kinds } from '../schema/kinds';
import { columnOf, fromCells, toCells } from './sheet';

test.each(kinds)('every record of %s comes back from a row as it went', async (kind) => {
  const { records } = await readFolder('data/fixtures/whole');
  for (const record of records[kind]) {
    const { record: read, faults } = fromCells(kind, toCells(kind, record));
    expect(faults).toEqual([]);
    expect(read).toEqual(record);
  }
});

test('a column is named for the field, lists from one, single values in one cell', () => {
  const event = {
    title: { en: 'A bridge is taken', sr: 'Мост' },
    summary: { en: ['One.', 'Two.'], sr: ['Један.'] },
    forces: ['soviet', 'yugoslav'],
    sources: [{ source: 'first' }, { source: 'second', locator: { en: 'p. 5', sr: 'с. 5' } }],
    serbianReviewed: false,
  };
  expect(Object.fromEntries(toCells('events', event))).toEqual({
    'title.en': 'A bridge is taken',
    'title.sr': 'Мост',
    'summary.en': 'One.\n\nTwo.',
    'summary.sr': 'Један.',
    forces: 'soviet; yugoslav',
    'sources.1.source': 'first',
    'sources.2.source': 'second',
    'sources.2.locator.en': 'p. 5',
    'sources.2.locator.sr': 'с. 5',
    serbianReviewed: 'no',
  });
});

test.each(['=1+1', '+1', '-1', '@x', "'=1", "''=1", '\tx', "'plain", 'plain'])(
  'a spreadsheet takes no text for a formula, and %j comes back as it was',
  (text) => {
    const cells = toCells('places', { name: { en: text, sr: 'Град' } });
    expect(cells.get('name.en')).not.toMatch(/^[=+\-@\t\r]/);
    expect(fromCells('places', cells).record).toMatchObject({ name: { en: text } });
  },
);

test('a cell that cannot be read names its column and the cure', () => {
  const row = new Map([
    ['importance', 'three'],
    ['serbianReviewed', 'perhaps'],
    ['titel.en', 'A title'],
    ['__proto__.x', 'polluted'],
    ['sources.100000.source', 'far'],
  ]);
  expect(fromCells('events', row).faults).toEqual([
    { column: 'serbianReviewed', code: 'cell-not-yes-or-no' },
    {
      column: 'importance',
      code: 'cell-not-a-number',
    },
    ...['titel.en', '__proto__.x', 'sources.100000.source'].map((column) => ({
      column,
      code: 'no-such-column',
    })),
  ]);
});

test('a curator who imports a sheet sees in which column a problem is', () => {
  expect(columnOf('events', ['sources', 1, 'locator', 'en'])).toBe('sources.2.locator.en');
  expect(columnOf('events', ['summary', 'en', 1])).toBe('summary.en');
  expect(columnOf('events', ['forces', 0])).toBe('forces');
  expect(columnOf('areas', ['outline', 3, 1])).toBe('outline');
});
