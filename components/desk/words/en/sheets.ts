import { inEnglish } from '../../../../data/text/plural';

/** Export to a spreadsheet program, and import. */
export const sheets = {
  what: 'Take all records of a kind to a spreadsheet program, change them there and bring the file back. Rows become drafts; nothing is published by an import. A sheet made for TimelineJS is read as well.',
  xlsx: 'As an XLSX workbook',
  csv: 'As a CSV table',
  file: 'A file to bring in, XLSX or CSV; first you see what it would do',
  would: 'Drafts it would make: {rows}. Rows that change nothing: {unchanged}. To mend: {faults}.',
  all: 'Bring all rows in as drafts',
  good: inEnglish(
    'Bring the {count} sound row in, and leave the others',
    'Bring the {count} sound rows in, and leave the others',
  ),
  made: inEnglish('{count} draft was made.', '{count} drafts were made.'),
  toThem: 'To the drafts',
  sheet: 'Sheet',
  column: 'Column',
  fits: 'These columns fit another kind of record: {kind}. Choose it above.',
  row: 'Row',
  value: 'What is there',
  cure: 'What to do',
};
