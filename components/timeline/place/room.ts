import type { EventOutline } from '../../../data/exhibit/outline';
import type { Lane } from '../../../data/schema/parts/event-kinds';
import type { Span } from '../../../data/time/span';

/** The side of its mark on which a title is; `null` where it has no room. */
export type TitleSide = 'after' | 'before' | null;

/** An event placed on the timeline: the row of its lane, and the side of its title. */
export type PlacedItem = {
  readonly event: EventOutline;
  readonly lane: Lane;
  readonly row: number;
  readonly title: TitleSide;
};

/** What a window of the timeline has room for. */
export type WindowRoom = {
  readonly window: Span;
  /** Width of the window in pixels. */
  readonly width: number;
  /** Rows of each lane; a lane that is left out has none. */
  readonly rows: Readonly<Partial<Record<Lane, number>>>;
  readonly markWidth: number;
  /** Width of a title in pixels. */
  readonly titleWidth: (title: string) => number;
  readonly selected: string | null;
  /** Events that get their seats first, such as those that matter in a chapter of the tour. */
  readonly favoured: ReadonlySet<string>;
};
