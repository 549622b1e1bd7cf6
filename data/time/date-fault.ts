import { readDate } from './edtf';
import { dayFrom } from './span';

/** The rule that a text breaks if it is not a date of the exhibit. */
type DateFault =
  | 'unreadable'
  | 'one-digit'
  | 'time'
  | 'day-first'
  | 'dash'
  | 'open'
  | 'unknown-digit'
  | 'season'
  | 'month'
  | 'day'
  | 'backwards'
  | 'out-of-reach';

/** What is wrong with a date as written, the first fault only; null where it can be read. */
export function dateFault(text: string): DateFault | null {
  if (readDate(text) !== null) return null;
  return (
    faultOfShape(text) ??
    firstOf(text.split('/').map(faultOfEnd)) ??
    (isBackwards(text) ? 'backwards' : 'unreadable')
  );
}

function faultOfShape(text: string): DateFault | null {
  if (/^(\.\.)?\/|\/(\.\.)?$/.test(text)) return 'open';
  if (/^\S+ ?(?:–|—| - |\bto\b|\bдо\b) ?\S+$/.test(text)) return 'dash';
  if (/^\d{4}-\d\d-\d\d[T ]/.test(text)) return 'time';
  if (/^\d{1,2}\. ?\d{1,2}\. ?\d{4}\.?$|^\d{1,2}\/\d{1,2}\/\d{4}$|\p{L}{3}/u.test(text))
    return 'day-first';
  if (/^[\dX]{4}(-[\dX]{2}){0,2}$/i.test(text) && /X/i.test(text)) return 'unknown-digit';
  if (/^\d{4}-(\d-\d{1,2}|\d\d-\d|\d)$/.test(text)) return 'one-digit';
  return null;
}

function faultOfEnd(end: string): DateFault | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(end);
  if (parts === null) return 'unreadable';
  const [, year, month, day] = parts;
  if (Number(year) < 1800 || Number(year) >= 2100) return 'out-of-reach';
  if (month === undefined) return null;
  // EDTF writes the seasons and quarters as months from 21 to 41.
  if (day === undefined && Number(month) >= 21 && Number(month) <= 41) return 'season';
  if (Number(month) < 1 || Number(month) > 12) return 'month';
  return day !== undefined && dayFrom(`${year}-${month}-${day}`) === null ? 'day' : null;
}

function isBackwards(text: string): boolean {
  const ends = text.split('/').map(readDate);
  const [first, last] = ends;
  return ends.length === 2 && !!first && !!last && last.span.end < first.span.start;
}

function firstOf(faults: readonly (DateFault | null)[]): DateFault | null {
  return faults.find((fault) => fault !== null) ?? null;
}
