import { secondsToRead } from '../text/reading-time';
import { DAY, type Span } from '../time/span';

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
    reading: secondsToRead(words.join(' ')),
    running: (span.end - span.start) / DAY / pace,
  };
}

/** Seconds that a step of the two-minute tour has beyond its sentence, to look at the map. */
const LOOK = 4;

/** Seconds for a message in the schematic of an exchange: who to whom, by which way, and how it is known. */
const MESSAGE = 5;

type BriefStep = {
  readonly brief?: string | undefined;
  readonly messages: readonly string[];
};

/** The seconds that one step of the two-minute tour takes. */
function secondsOfBrief({ brief = '', messages }: BriefStep): number {
  return Math.max(secondsToRead(brief) + LOOK, messages.length * MESSAGE);
}

/** The days that pass in a second where one sentence tells a step. */
export function briefPace(step: Pick<TourStep, 'span'> & BriefStep): number {
  return (step.span.end - step.span.start) / DAY / secondsOfBrief(step);
}

/** The minutes of the tour of one sentence a step; nought where no step has one. */
export function briefMinutesOf(steps: readonly BriefStep[]): number {
  return steps.reduce((sum, step) => sum + (step.brief ? secondsOfBrief(step) : 0), 0) / 60;
}

/** The minutes that the whole tour takes: each step runs to its end, and is read to its end. */
export function minutesOf(steps: readonly TourStep[]): number {
  const seconds = steps.map(secondsOf).map(({ reading, running }) => Math.max(reading, running));
  return seconds.reduce((sum, one) => sum + one, 0) / 60;
}
