import type { dates } from './dates';
import type { fields } from './fields';

const date = 'write a date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31';

/** Words of a form, which offers choices as a list and needs no quotation marks, where a file's would mislead. */
export const forms: Partial<typeof dates & typeof fields> = {
  'one-of': () => 'choose one of the list',
  either: () => 'choose one of the list',
  'true-or-false': 'choose yes or no',
  'date-missing': `this field is missing: ${date}`,
  'date-not-a-text': date,
  'date-unreadable': date,
};
