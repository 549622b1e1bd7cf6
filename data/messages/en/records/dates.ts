const unreadable = 'write an EDTF date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31';

/** What is wrong with a date; most codes end in the name of a fault in `data/time/date-fault.ts`. */
export const dates = {
  'date-missing': `this field is missing: ${unreadable}`,
  'date-not-a-text': `${unreadable}, in quotation marks`,
  'date-unreadable': unreadable,
  'date-one-digit': 'write month and day with two digits each, such as 1944-09-05',
  'date-day-first': 'write the year first, then month and day in figures, such as 1944-10-20',
  'date-dash': 'write a stroke between the two days, without spaces, such as 1944-10-25/1944-10-31',
  'date-time': 'write the day without an hour, such as 1944-10-20',
  'date-open': 'write both ends, such as 1944-10-25/1944-10-31; an open end is not read',
  'date-unknown-digit':
    'leave out what is not known: 1944-10 for some day in October, 1944 for some day in that year',
  'date-season': 'write months instead of a season, such as 1944-09/1944-11',
  'date-month': 'there is no such month; write one from 01 to 12',
  'date-day': 'the calendar has no such day; look up how many days that month has',
  'date-backwards': 'the end lies before the beginning; write the earlier date first',
  'date-out-of-reach': 'write a year from 1800 to 2099',
  'doubt-without-days': 'give the days either side for a date with ~ or ?, and for no other',
  'not-a-period': 'write two days, the earlier one first, such as 1944-08-23/1945-01-31',
  'not-a-day': 'write a day, such as 2027-04-01, or leave the field out',
  'day-needed': 'write a day, such as 1944-10-14',
  'ends-before-its-day': 'write a day after the line’s own',
};
