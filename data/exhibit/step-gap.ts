import { DAY } from '../time/span';
import type { EventOutline } from './outline';

/** Whole days from one step of an exchange to the next, as the dates are written; equal where both are single days. */
export type StepGap = { readonly least: number; readonly most: number; readonly about: boolean };

/** The days from one event to the next, from the earliest to the latest they can have been. */
export function gapBetween(one: EventOutline, other: EventOutline): StepGap {
  const [from, to] = [written(one), written(other)];
  return {
    least: Math.max(0, Math.round((to.start - from.end) / DAY)),
    most: Math.max(0, Math.round((to.end - from.start) / DAY)),
    about: one.aboutDays !== undefined || other.aboutDays !== undefined,
  };
}

/** First and last day of a date as written, without what its "about" widens it by. */
function written({ shown, span, aboutDays = 0 }: EventOutline) {
  return { start: shown.start, end: span.end + 1 - DAY - aboutDays * DAY };
}
