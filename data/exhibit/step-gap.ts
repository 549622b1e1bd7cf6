import { DAY } from '../time/span';
import type { EventOutline } from './outline';

/** Whole days from one step of an exchange to the next, as the dates are written; equal where both are single days. */
export type StepGap = { readonly least: number; readonly most: number; readonly about: boolean };

/** The fewest and the most days that can be between two events; never fewer than 0. */
export function gapBetween(one: EventOutline, other: EventOutline): StepGap {
  const [from, to] = [written(one), written(other)];
  return {
    least: Math.max(0, Math.round((to.start - from.end) / DAY)),
    most: Math.max(0, Math.round((to.end - from.start) / DAY)),
    about: one.aboutDays !== undefined || other.aboutDays !== undefined,
  };
}

/** The starts of the first and the last day of a date as written, without the days that "about" adds. */
function written({ shown, span, aboutDays = 0 }: EventOutline) {
  return { start: shown.start, end: span.end + 1 - DAY - aboutDays * DAY };
}
