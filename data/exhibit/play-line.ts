import { DAY, type Instant } from '../time/span';

/** What play says as it passes an event. */
export type PlayLine = {
  readonly event: string;
  readonly text: string;
  /** The moment from which it is said. */
  readonly at: Instant;
  /** Seconds that it takes to read. */
  readonly seconds: number;
};

/** Days around an event in which its line is said, where no other comes. */
const DAYS_OF_LINE = 3;

/** How much faster the days pass where play has nothing to say. */
export const BETWEEN_LINES = 1.6;

/** When a line ends: after three days, or where the next one begins. */
export function endOf(line: PlayLine, next: PlayLine | undefined): Instant {
  return Math.min(line.at + DAYS_OF_LINE * DAY, next?.at ?? Number.POSITIVE_INFINITY);
}
