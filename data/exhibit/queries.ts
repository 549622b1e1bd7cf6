import { isReport } from '../schema/parts/event-kinds';
import { contains, type Instant, type Span } from '../time/span';
import type { EventOutline } from './outline';
import type { DatedChapter, DatedExhibit, SplitExhibit } from './types';

/** Above this number events have no pages of their own: one for each event and language takes too long to build and copy. */
export const MOST_EVENT_PAGES = 2_000;

/** The `most` events of the greatest importance, and of equals the earlier, in the order given. */
export function mostImportant<T extends Pick<EventOutline, 'importance'>>(
  events: readonly T[],
  most: number,
): readonly T[] {
  if (events.length <= most) return events;
  const ranked = [...events].sort((a, b) => b.importance - a.importance);
  const listed = new Set(ranked.slice(0, most));
  return events.filter((event) => listed.has(event));
}

/** Events in the order of their dates. */
export function inDateOrder<T extends Pick<EventOutline, 'id' | 'span'>>(
  events: readonly T[],
): T[] {
  return [...events].sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1));
}

/** The events that a moment shows, in the order of their dates. */
export function eventsAt(events: readonly EventOutline[], at: Instant): EventOutline[] {
  return events.filter((event) => contains(event.shown, at));
}

/**
 * The next event (1) or the one before (-1), from the chosen one or else from the moment; null beyond the ends.
 * `events` are in the order of their dates.
 */
export function eventBeside(
  events: readonly EventOutline[],
  from: { readonly selected: string | null; readonly at: Instant },
  step: 1 | -1,
): EventOutline | null {
  const index = events.findIndex(({ id }) => id === from.selected);
  if (index >= 0) return events[index + step] ?? null;
  return step === 1
    ? (events.find(({ span }) => span.start > from.at) ?? null)
    : (events.findLast(({ span }) => span.start < from.at) ?? null);
}

/** The chapter that a moment lies in; where two overlap, the one that started later; null between two. */
export function chapterAt(chapters: readonly DatedChapter[], at: Instant): DatedChapter | null {
  return chapters.findLast(({ span }) => contains(span, at)) ?? null;
}

/** The span from the first to the last of what can be reached, and at least the period of the clock. */
export function spanOfAll(reached: readonly { readonly span: Span }[], period: Span): Span {
  return reached.reduce(
    (whole, { span }) => ({
      start: Math.min(whole.start, span.start),
      end: Math.max(whole.end, span.end),
    }),
    period,
  );
}

/** A map from ids to records. */
export function byId<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The exhibit without what it holds on the reported crimes, and that part by itself. */
export function splitReports(exhibit: DatedExhibit): SplitExhibit {
  const areas = new Set(exhibit.events.filter(isReport).map(({ area }) => area));
  return {
    rest: {
      ...exhibit,
      events: exhibit.events.filter((event) => !isReport(event)),
      areas: exhibit.areas.filter(({ id }) => !areas.has(id)),
      reportIds: exhibit.events.filter(isReport).map(({ id }) => id),
    },
    reports: {
      events: exhibit.events.filter(isReport),
      areas: exhibit.areas.filter(({ id }) => areas.has(id)),
    },
  };
}
