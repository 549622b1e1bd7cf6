import type { Instant } from './span';

/** The exhibit's now, as a view hears it: read at any time, told once a frame while it moves. */
export type MomentFeed = {
  readonly now: () => Instant;
  readonly subscribe: (listener: (at: Instant) => void) => () => void;
};
