import type { ValueType } from './fields';

/** `column`: the column that the fault is about, such as sources.1.locator. */
type InColumn = { readonly column: string };

const date = 'write a date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31';

function both({ column }: InColumn): string {
  return `write it in both languages, in the columns "${column}.en" and "${column}.sr"`;
}

function paragraphs({ column }: InColumn): string {
  return `write paragraphs in both languages, in the columns "${column}.en" and "${column}.sr", with an empty line between two`;
}

/** Words of a sheet, where a field is a column, where a file's would mislead. */
export const sheetForms = {
  missing: ({ column, expected }: InColumn & { readonly expected: ValueType }) =>
    expected === 'object' || expected === 'array'
      ? `this is missing: fill in the columns that begin with "${column}."`
      : `this is missing: fill in the column "${column}"`,
  'wrong-type': () => 'another value is needed in this column',
  'true-or-false': 'write yes or no',
  'true-or-left-out': 'write yes, or leave the cell empty',
  'date-missing': ({ column }: InColumn) => `this is missing: ${date}, in the column "${column}"`,
  'date-not-a-text': date,
  'date-unreadable': date,
  'text-missing': both,
  'not-in-both-languages': both,
  'paragraphs-missing': paragraphs,
  'not-paragraphs-in-both-languages': paragraphs,
  'cyrillic-in-english':
    'write the English here, without Cyrillic letters; the Serbian is in the column that ends in ".sr"',
  'not-a-position': 'write longitude and latitude, such as 20.457, 44.818',
  'latitude-first':
    'write the longitude first, then the latitude, such as 20.457, 44.818: this lies far south of Europe',
  'row-of-the-wrong-length':
    'give each row as many figures as there are columns, with – where there is none',
  'empty-print': 'write it as printed, or leave the cell empty',
};
