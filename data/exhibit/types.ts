import type { Context } from '../schema/context';
import type { Exhibit, PublicEvent } from '../schema/exhibit';
import type { InLanguage } from '../text/language';
import type { Instant, Span } from '../time/span';

/** The exhibit with every text in one language, as pages get it. */
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

export type DatedChapter = LocalExhibit['chapters'][number] & {
  readonly span: Span;
  /** The ids of its marks that are steps of exchanges, where these are most of its marks: it is then told by their schematic. */
  readonly messages: readonly string[];
};

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

/** The exhibit in one language with every date read: what views are given. */
export type DatedExhibit = Omit<
  LocalExhibit,
  'version' | 'events' | 'chapters' | 'frontLines' | 'axes' | 'pictures'
> & {
  /** The version of the records, with the day of the build in words. */
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

/** The exhibit in two parts: all but the reported crimes, of which it has the ids, and the reported crimes alone. */
export type SplitExhibit = {
  readonly rest: DatedExhibit & { readonly reportIds: readonly string[] };
  readonly reports: Pick<DatedExhibit, 'events' | 'areas'>;
};

/** What is drawn of a claim that gives the event another date or another place than the exhibit shows it at. */
export type RivalMark = {
  /** A letter that joins the claim in the story with its mark on timeline and map. */
  readonly letter: string;
  /** The date it gives, if that is another. */
  readonly span: Span | null;
  /** The id of the place it gives, if that is another. */
  readonly place: string | null;
};
