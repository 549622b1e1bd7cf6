import edtf from 'edtf';
import { dayFrom, type Span, widen } from './span';

/** How finely a date is known. */
type Precision = 'day' | 'month' | 'year';

/** A date as read: its bounds in UTC milliseconds, and what doubt its text carries. */
export type DatedSpan = {
  readonly span: Span;
  /** Of the coarser end, where it is an interval. */
  readonly precision: Precision;
  readonly interval: boolean;
  /** Whether "~", "?" or "%" is in the text. */
  readonly doubtful: boolean;
};

const EARLIEST = Date.UTC(1800, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A year, a month or a day, with its doubt at the end; two of them make an interval. */
const WRITTEN = /^\d{4}(-\d\d){0,2}[~?%]?(\/\d{4}(-\d\d){0,2}[~?%]?)?$/;

/**
 * Reads an EDTF date or closed interval of years, months or days; null for anything else.
 * Open intervals are refused because the library takes their open end for 1970, seasons because it
 * takes spring for January, times because no source of the exhibit gives one.
 */
export function readDate(text: string): DatedSpan | null {
  if (!WRITTEN.test(text)) return null;
  const known = readings.get(text);
  if (known !== undefined) return known;
  const date = text.split('/').every(isInCalendar) ? read(text) : null;
  readings.set(text, date);
  return date;
}

/**
 * The span that an event may have touched, in UTC milliseconds: its date, widened by the days that "~" means. Throws on
 * a text that is no date.
 */
export function spanOf(when: string, aboutDays = 0): Span {
  const date = readDate(when);
  if (date === null) throw new Error(`not an EDTF date: ${when}`);
  return aboutDays === 0 ? date.span : widen(date.span, aboutDays);
}

/** The library takes 0.2 ms for a date, and the same few hundred are read again and again. */
const readings = new Map<string, DatedSpan | null>();

function read(text: string): DatedSpan | null {
  const value = parse(text);
  if (value === null || value.min === null || value.max === null) return null;
  if (value.min < EARLIEST || value.max > LATEST) return null;
  const ends = value.type === 'Interval' ? [value.lower, value.upper] : [value];
  if (ends.some((end) => end?.type !== 'Date')) return null;
  return {
    span: { start: value.min, end: value.max },
    precision: precisionOf(text),
    interval: value.type === 'Interval',
    doubtful: /[~?%]/.test(text),
  };
}

/** The library takes 1943-02-29 for 1 March; a day that is not in the calendar is no date. */
function isInCalendar(end: string): boolean {
  const day = end.slice(0, 10);
  return day.split('-').length < 3 || dayFrom(day) !== null;
}

function parse(text: string) {
  try {
    return edtf(text);
  } catch {
    // The library throws on a text that is no EDTF; here that is an answer.
    return null;
  }
}

function precisionOf(text: string): Precision {
  const fewest = Math.min(...text.split('/').map((end) => end.split('-').length));
  return fewest === 3 ? 'day' : fewest === 2 ? 'month' : 'year';
}
