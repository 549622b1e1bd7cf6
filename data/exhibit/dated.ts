import { sizeOf } from '../schema/picture';
import type { Language } from '../text/language';
import { dateInWords } from '../time/date-words';
import { spanOf } from '../time/edtf';
import { DAY } from '../time/span';
import { rankedClaims } from './claims/ranked-claims';
import { gistOf } from './event-gist';
import { byId, inDateOrder, MOST_EVENT_PAGES } from './queries';
import type {
  DatedAxis,
  DatedClaim,
  DatedEvent,
  DatedExhibit,
  DatedLine,
  LocalEvent,
  LocalExhibit,
} from './types';

/** An event remains in view a little longer than its day; a doubtful date is already drawn wider. */
const LINGER_DAYS = 3;

/**
 * The exhibit with every date read into UTC milliseconds and put into words, so that the browser needs no reader of
 * dates; its events are in the order of their dates. Throws on a date that is not EDTF, which a checked record cannot hold.
 */
export function datedExhibit(exhibit: LocalExhibit, language: Language): DatedExhibit {
  const sources = byId(exhibit.sources);
  const events = inDateOrder(
    exhibit.events.map((event) =>
      // The nearest account comes first, in the card and in the letters of rival dates.
      datedEvent({ ...event, claims: rankedClaims(event.claims, sources) }, language),
    ),
  );
  const period = spanOf(exhibit.about.period);
  return {
    ...exhibit,
    version: {
      id: exhibit.version.id,
      date: dateInWords(exhibit.version.day, language),
    },
    period,
    eventPages: exhibit.events.length <= MOST_EVENT_PAGES,
    events,
    chapters: exhibit.chapters.map((chapter) => ({
      ...chapter,
      span: spanOf(chapter.when),
      messages: messagesOf(chapter, exhibit),
    })),
    frontLines: exhibit.frontLines.map((line) => datedLine(line, language)),
    axes: exhibit.axes.map(datedAxis),
    pictures: exhibit.pictures.map(({ file, ...picture }) => ({
      ...picture,
      src: `/pictures/${file}`,
      ...sizeOf(file),
    })),
  };
}

function messagesOf(
  { marks }: LocalExhibit['chapters'][number],
  { exchanges }: LocalExhibit,
): readonly string[] {
  const steps = new Set(exchanges.flatMap((exchange) => exchange.steps.map(({ event }) => event)));
  const messages = marks.filter((mark) => steps.has(mark));
  return messages.length * 2 > marks.length ? messages : [];
}

function datedEvent(event: LocalEvent, language: Language): DatedEvent {
  const span = spanOf(event.when, event.aboutDays);
  const linger = Math.max(0, LINGER_DAYS - (event.aboutDays ?? 0));
  const read = { ...event, span, claims: event.claims.map((claim) => datedClaim(claim, language)) };
  return {
    ...read,
    ...gistOf(read),
    date: dateInWords(event.when, language),
    span,
    // It starts at the date as written: a doubt widens what is drawn, but shows the event no earlier.
    shown: { start: spanOf(event.when).start, end: span.end + linger * DAY },
  };
}

function datedClaim(claim: LocalEvent['claims'][number], language: Language): DatedClaim {
  if (claim.when === undefined) return claim;
  return {
    ...claim,
    dated: { date: dateInWords(claim.when, language), span: spanOf(claim.when, claim.aboutDays) },
  };
}

function datedLine(line: LocalExhibit['frontLines'][number], language: Language): DatedLine {
  return {
    ...line,
    date: dateInWords(line.when, language),
    start: spanOf(line.when).start,
    end: line.until === undefined ? null : spanOf(line.until).start,
  };
}

function datedAxis(axis: LocalExhibit['axes'][number]): DatedAxis {
  return {
    ...axis,
    path: axis.path.map((point) => ({ ...point, start: spanOf(point.when).start })),
  };
}
