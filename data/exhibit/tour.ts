import { DAY, type Span } from '../time/span';

/** A calm pace for visitors who read on their feet: three words a second. */
const WORDS_IN_SECOND = 3;

/** What the length of a step of the tour depends on: its paragraphs, its stretch of time, and the days that pass in a second. */
type TourStep = {
  readonly words: readonly string[];
  readonly span: Span;
  readonly pace: number;
};

/** The seconds that a step takes to read, and those that its stretch of time takes to run. */
// shape: the tests of the real records compare the two for each chapter
export function secondsOf({ words, span, pace }: TourStep): { reading: number; running: number } {
  return {
    reading: words.join(' ').split(/\s+/).length / WORDS_IN_SECOND,
    running: (span.end - span.start) / DAY / pace,
  };
}

/** The minutes that the whole tour takes: each step runs to its end, and is read to its end. */
export function minutesOf(steps: readonly TourStep[]): number {
  const seconds = steps.map(secondsOf).map(({ reading, running }) => Math.max(reading, running));
  return seconds.reduce((sum, one) => sum + one, 0) / 60;
}
