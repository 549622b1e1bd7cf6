import type { InLanguage } from './language';
import type { EventOutline } from './outline';
import type { RivalMark } from './rivals';
import type { Context } from './schema/context';
import type { Lane } from './schema/event-kinds';
import type { Exhibit, PublicEvent } from './schema/exhibit';
import { contains, type Instant, type Span } from './time/span';

/** The exhibit with every text in one language, as a page is handed it. */
export type LocalExhibit = InLanguage<Exhibit>;

/** A claim with the date it makes, where it makes one. */
export type DatedClaim = LocalEvent['claims'][number] & {
  readonly dated?: { readonly date: string; readonly span: Span };
};

/** An event with its dates read. */
export type DatedEvent = Omit<LocalEvent, 'claims'> & {
  readonly claims: readonly DatedClaim[];
  /** The date in words. */
  readonly date: string;
  /** Earliest to latest moment that the event may have touched. */
  readonly span: Span;
  /** The moments that show it: its span, and a little longer, so that a day does not flash by. */
  readonly shown: Span;
  /** The ids of those who took part, of the sources cited, and the standings of its claims, each once. */
  readonly who: readonly string[];
  readonly cites: readonly string[];
  readonly standings: readonly string[];
  /** Other dates and places that claims give it; absent where there are none. */
  readonly rivals?: readonly RivalMark[];
};

export type DatedChapter = LocalExhibit['chapters'][number] & { readonly span: Span };

/** A line with its day; `until` is when it is taken from the map, if no later line takes over. */
export type DatedLine = LocalExhibit['frontLines'][number] & {
  readonly date: string;
  readonly start: Instant;
  readonly end: Instant | null;
};

export type DatedAxis = Omit<LocalExhibit['axes'][number], 'path'> & {
  readonly path: readonly (LocalExhibit['axes'][number]['path'][number] & {
    readonly start: Instant;
  })[];
};

/** A picture with its address on the site, and its size in pixels. */
export type ShownPicture = Omit<LocalExhibit['pictures'][number], 'file'> & {
  readonly src: string;
  readonly width: number;
  readonly height: number;
};

/** The exhibit in one language with every date read: what the browser is handed. */
export type DatedExhibit = Omit<
  LocalExhibit,
  'version' | 'events' | 'chapters' | 'frontLines' | 'axes' | 'pictures'
> & {
  /** The state of the records that is shown, with the day of its build in words. */
  readonly version: { readonly id: string; readonly date: string };
  /** The stretch through which the clock runs. */
  readonly period: Span;
  /** Whether each event has a page of its own. */
  readonly eventPages: boolean;
  readonly events: readonly DatedEvent[];
  readonly chapters: readonly DatedChapter[];
  readonly frontLines: readonly DatedLine[];
  readonly axes: readonly DatedAxis[];
  readonly pictures: readonly ShownPicture[];
};

export type LocalEvent = InLanguage<PublicEvent>;
export type LocalContext = InLanguage<Context>;

/** The exhibit parted: all but the reported crimes, whose ids stay known, and these alone. */
export type Parted = {
  readonly rest: DatedExhibit & { readonly reportIds: readonly string[] };
  readonly reports: Pick<DatedExhibit, 'events' | 'areas'>;
};

/** Above so many events an export of a page an event and language grows beyond what is built and copied at ease. */
export const MOST_EVENT_PAGES = 2_000;

/** The `most` events of the greatest importance, and of equals the earlier, in the order given. */
export function mostImportant<T extends Pick<EventOutline, 'importance'>>(
  events: readonly T[],
  most: number,
): readonly T[] {
  if (events.length <= most) return events;
  const ranked = [...events].sort((one, other) => other.importance - one.importance);
  const kept = new Set(ranked.slice(0, most));
  return events.filter((event) => kept.has(event));
}

/** Events in the order of their dates. */
export function inOrder<T extends Pick<EventOutline, 'id' | 'span'>>(events: readonly T[]): T[] {
  return [...events].sort(
    (one, other) => one.span.start - other.span.start || (one.id < other.id ? -1 : 1),
  );
}

/** The events that a moment shows, in the order of their dates. */
export function eventsAt(events: readonly EventOutline[], at: Instant): EventOutline[] {
  return events.filter((event) => contains(event.shown, at));
}

/** The event a step forward (1) or back (-1) from the chosen one, else from the moment. */
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

/** The chapter that a moment lies in; where two overlap, the one that began later. */
export function chapterAt(chapters: readonly DatedChapter[], at: Instant): DatedChapter | null {
  return chapters.findLast(({ span }) => contains(span, at)) ?? null;
}

/** From the first to the last of what can be reached, whichever the clock's own stretch is. */
export function wholeOf(reached: readonly { readonly span: Span }[], period: Span): Span {
  return reached.reduce(
    (whole, { span }) => ({
      start: Math.min(whole.start, span.start),
      end: Math.max(whole.end, span.end),
    }),
    period,
  );
}

/** The records by id. */
export function byId<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The exhibit without what it holds on the reported crimes, and that part by itself. */
export function partedReports(exhibit: DatedExhibit): Parted {
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

function isReport({ lane }: { lane: Lane }): boolean {
  return lane === 'reports';
}
