/** A moment in UTC milliseconds. Before 1970 it is negative. */
export type Instant = number;

/** Earliest to latest moment that a thing may have touched; `end` is the last millisecond inside. */
export type Span = { readonly start: Instant; readonly end: Instant };

/** Milliseconds of a day. UTC has days of equal length, as JavaScript counts. */
export const DAY = 86_400_000;

/** Whether a moment is in a span, both ends included. */
export function contains(span: Span, at: Instant): boolean {
  return span.start <= at && at <= span.end;
}

/** Whether two spans share at least one moment. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The moment itself, or the nearer end of the span if it is outside. */
export function clamp(at: Instant, within: Span): Instant {
  return Math.min(Math.max(at, within.start), within.end);
}

/** The span made longer by whole days at both ends. */
export function widen(span: Span, days: number): Span {
  return { start: span.start - days * DAY, end: span.end + days * DAY };
}

/** The first moment of the UTC day that `at` lies in. */
export function dayOf(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY;
}

/** The UTC day as an address or a record has it, such as 1944-10-14. */
export function isoDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The day written as `text`, or null where it is no day of the calendar (1944-99-99 is none). */
export function dayFrom(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && isoDay(at) === text ? at : null;
}
