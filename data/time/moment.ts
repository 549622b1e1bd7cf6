import type { Instant, Span } from './span';

/** The exhibit's now, as a view gets it: it can be read at any time, and calls its listeners once a frame while it moves. */
export type MomentFeed = {
  readonly now: () => Instant;
  readonly subscribe: (listener: (at: Instant) => void) => () => void;
};

/** Where the moment may go: the clock runs through `period`, a visitor may step through `whole`. */
export type MomentRange = {
  readonly period: Span;
  readonly whole: Span;
  /** The months of the period in which most happened; absent where its events are spread evenly. */
  readonly dense?: Span | null;
};
