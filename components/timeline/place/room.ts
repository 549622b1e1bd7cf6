import type { EventOutline } from '../../../data/exhibit/outline';
import type { Lane } from '../../../data/schema/parts/event-kinds';
import type { Span } from '../../../data/time/span';
import type { TimeScale } from './time-scale';

/** The side of its mark on which a title is; `null` where it has no room. */
export type TitleSide = 'after' | 'before' | null;

/** A lane, or all of them where the timeline is too low for a row each. */
export type TimelineBand = Lane | 'all';

/** An event placed on the timeline: the row of its band, and the side of its title. */
export type PlacedItem = {
  readonly event: EventOutline;
  readonly band: TimelineBand;
  readonly row: number;
  readonly title: TitleSide;
  /** Whether its mark is in the middle of its range, and not at its start. */
  readonly centred: boolean;
};

export type Rows = Readonly<Partial<Record<TimelineBand, number>>>;

/** What a window of the timeline has room for. */
export type WindowRoom = {
  readonly window: Span;
  readonly scale: TimeScale;
  /** Width of the window in pixels. */
  readonly width: number;
  /** Rows of each band; a lane that is left out has none. */
  readonly rows: Rows;
  /** Whether an event takes the room of its mark alone, and its duration is a thin line, as in the strip. */
  readonly compact: boolean;
  readonly markWidth: number;
  /** Width of a title in pixels. */
  readonly titleWidth: (title: string) => number;
  readonly selected: string | null;
  /** Events that get their seats first, such as those that matter in a chapter of the tour. */
  readonly favoured: ReadonlySet<string>;
};

/** The band in which an event of a lane has its row. */
export function bandOf(lane: Lane, rows: Rows): TimelineBand {
  return rows.all === undefined ? lane : 'all';
}

/** Letters and words that a reader sets apart make a title so much wider (WCAG 1.4.12); the timeline's edge must not cut it. */
export const SPACED = 1.3;
