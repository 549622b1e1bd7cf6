import type { InLanguage } from './language';
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

/** The exhibit in one language with every date read: what the browser is handed. */
export type DatedExhibit = Omit<
  LocalExhibit,
  'version' | 'events' | 'chapters' | 'frontLines' | 'axes'
> & {
  /** The state of the records that is shown, with the day of its build in words. */
  readonly version: { readonly id: string; readonly date: string };
  /** The stretch through which the clock runs. */
  readonly period: Span;
  readonly events: readonly DatedEvent[];
  readonly chapters: readonly DatedChapter[];
  readonly frontLines: readonly DatedLine[];
  readonly axes: readonly DatedAxis[];
};

/** The exhibit without the reported crimes, and the ids of what was left out, so that a link to it is known. */
export type MainExhibit = DatedExhibit & { readonly reportIds: readonly string[] };
export type LocalEvent = InLanguage<PublicEvent>;
export type LocalContext = InLanguage<Context>;

/** What the exhibit holds on the reported crimes: shipped apart, so that a visitor may leave it out. */
export type ReportedCrimes = Pick<DatedExhibit, 'events' | 'areas'>;

/** The events that a moment shows, in the order of their dates. */
export function eventsAt(events: readonly DatedEvent[], at: Instant): DatedEvent[] {
  return events.filter((event) => contains(event.shown, at));
}

/** The event a step forward (1) or back (-1) from the chosen one, else from the moment. */
export function eventBeside(
  events: readonly DatedEvent[],
  from: { readonly selected: string | null; readonly at: Instant },
  step: 1 | -1,
): DatedEvent | null {
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
export function partedReports(exhibit: DatedExhibit): {
  rest: MainExhibit;
  reports: ReportedCrimes;
} {
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
