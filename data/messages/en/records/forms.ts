import type { across } from './across';
import type { dates } from './dates';
import type { events } from './events';
import type { fields } from './fields';
import type { figures } from './figures';
import type { positions } from './positions';
import type { texts } from './texts';

type InFiles = typeof across &
  typeof dates &
  typeof events &
  typeof fields &
  typeof figures &
  typeof positions &
  typeof texts;

const date = 'write a date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31';

/** Words of a form, which offers choices as a list and needs no brackets or quotation marks, where a file's would mislead. */
export const forms = {
  missing: () => 'this field is empty: fill it in',
  'wrong-type': () => 'choose or write something here, or take it out',
  'one-of': () => 'choose one of the list',
  either: () => 'choose one of the list',
  'true-or-false': 'choose yes or no',
  'true-or-left-out': 'choose yes, or leave the field out',
  'date-missing': `this field is missing: ${date}`,
  'date-not-a-text': date,
  'date-unreadable': date,
  'text-missing': 'this field is missing: write it in both languages',
  'not-in-both-languages': 'write it in both languages',
  'paragraphs-missing': 'this field is missing: write paragraphs in both languages',
  'not-paragraphs-in-both-languages': 'write paragraphs in both languages',
  'cyrillic-in-english':
    'write the English here, without Cyrillic letters; the Serbian is beside it',
  'not-a-position': 'write longitude and latitude, such as 20.457, 44.818',
  'latitude-first':
    'write the longitude first, then the latitude, such as 20.457, 44.818: this lies far south of Europe',
  'row-of-the-wrong-length':
    'give each row as many figures as there are columns; where there is none, leave the place empty',
  'reference-to-nothing': ({ to }: { readonly to: string }) =>
    `there is no record "${to}": choose another one, or make it`,
  'report-in-another-lane': 'put events of the kind Report, and no others, in the lane Reports',
  'report-in-context': ({ event }: { readonly event: string }) =>
    `"${event}" is a reported crime, which a visitor may leave out: take it out, and say that the part leads to the reports`,
} satisfies Partial<InFiles>;
