import { z } from 'zod';
import { type DateFault, dateFault } from '../../time/date-fault';
import { wholeNumberSchema } from './number';
import { onceSound } from './record';

const unreadable = 'write an EDTF date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31';

const cures: Readonly<Record<DateFault, string>> = {
  unreadable,
  'one-digit': 'write month and day with two digits each, such as 1944-09-05',
  'day-first': 'write the year first, then month and day in figures, such as 1944-10-20',
  dash: 'write a stroke between the two days, without spaces, such as 1944-10-25/1944-10-31',
  time: 'write the day without an hour, such as 1944-10-20',
  open: 'write both ends, such as 1944-10-25/1944-10-31; an open end is not read',
  'unknown-digit':
    'leave out what is not known: 1944-10 for some day in October, 1944 for some day in that year',
  season: 'write months instead of a season, such as 1944-09/1944-11',
  month: 'there is no such month; write one from 01 to 12',
  day: 'the calendar has no such day; look up how many days that month has',
  backwards: 'the end lies before the beginning; write the earlier date first',
  'out-of-reach': 'write a year from 1800 to 2099',
};

/** A date as stored: EDTF text, doubt included. */
export const dateSchema = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? `this field is missing: ${unreadable}`
        : `${unreadable}, in quotation marks`,
  })
  .superRefine((when, context) => {
    const fault = dateFault(when);
    if (fault !== null) context.addIssue({ code: 'custom', message: cures[fault] });
  });

/** How many days a date with "~" may lie either side of what is written. */
export const aboutDaysSchema = wholeNumberSchema(1, 2000);

/** A doubtful date says how many days it may lie either side, and no other does. */
export function saysItsDoubt({ when = '', aboutDays }: Dated): boolean {
  return /[~?%]/.test(when) === (aboutDays !== undefined);
}

type Dated = { readonly when?: string | undefined; readonly aboutDays?: number | undefined };

/** What a curator is told where that is not so, of a schema with the fields of `shape`. */
export function doubtRule(shape: z.ZodRawShape) {
  return {
    path: ['aboutDays'],
    message: 'give the days either side for a date with ~ or ?, and for no other',
    when: onceSound(shape, 'when', 'aboutDays'),
  };
}
