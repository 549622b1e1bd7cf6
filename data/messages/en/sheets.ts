type Row = { readonly row: number };

/** What is wrong with a spreadsheet, or with a row of it. */
export const sheets = {
  'row-has-this-id': ({ row }: Row) => `row ${row} has this id too: each record has one of its own`,
  'row-of-sheet-has-this-id': ({ row, sheet }: Row & { readonly sheet: string }) =>
    `row ${row} of the sheet "${sheet}" has this id too: each record has one of its own`,
  'two-columns': 'two columns have this name: take one out',
  'no-record-in-file':
    'no row of this file is a record: take the records of the kind out as a sheet, and change that one',
  'draft-started-meanwhile': ({ record }: { readonly record: string }) =>
    `${record}: a draft was started meanwhile: try again`,
  'row-has-draft':
    'somebody has a draft of this record: publish it or give it up, then import this row',
  'row-has-event':
    'there is an event of this name already: change the headline, then import this row',
  'no-headline': 'write a headline: it becomes the title of the event',
  'no-date-in-row': 'write year, month and day as numbers, the year from 1800 to 2099',
  'too-many-rows': 'a sheet has more than 50,000 rows: take it apart',
  'too-many-columns': 'a sheet has more than 2,000 columns: take it apart',
  'no-workbook':
    'this is no sound workbook: open it in a spreadsheet program and save it again as .xlsx',
  'no-table': 'this is no sound table: a quotation mark is not closed, or rows are cut off',
  'not-utf-8': 'save the file as UTF-8: it holds characters in another encoding',
  'workbook-with-paths': 'this is no workbook: it holds files with paths of their own',
  'workbook-too-large':
    'the workbook holds more than a sheet of records can: take out pictures, macros and empty rows',
};
