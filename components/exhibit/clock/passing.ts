import { BETWEEN_LINES, endOf, type PlayLine } from '../../../data/exhibit/play-line';
import { DAY, dayOf, type Instant, type Span } from '../../../data/time/span';

/** How time passes: through a span, at days in a second, slower where play says a line. */
export type Passing = {
  readonly span: Span;
  readonly pace: number;
  readonly lines: readonly PlayLine[];
  /** Where motion is unwelcome: play holds the day of each line and leaves out all others. */
  readonly still: boolean;
};

/** Seconds for which a still is held beyond the reading of its line. */
const LOOK = 1.5;

/** The line that a moment has; null between two. */
export function lineAt(lines: readonly PlayLine[], at: Instant): PlayLine | null {
  const index = lines.findLastIndex((line) => line.at <= at);
  const line = lines[index];
  return line !== undefined && at < endOf(line, lines[index + 1]) ? line : null;
}

/** The moment after some milliseconds of play. */
export function passed(at: Instant, milliseconds: number, passing: Passing): Instant {
  const { end } = passing.span;
  let moment = at;
  let left = milliseconds / 1000;
  while (left > 0 && moment < end) {
    const stretch = stretchAt(moment, passing);
    const seconds = (stretch.end - moment) / stretch.speed;
    if (left < seconds) return moment + left * stretch.speed;
    moment = stretch.end;
    left -= seconds;
  }
  return Math.min(moment, end);
}

/** The picture that is held where motion is unwelcome: a line's first moment, or the start of a day. */
export function stillOf(at: Instant, lines: readonly PlayLine[]): Instant {
  return Math.max(dayOf(at), lines.findLast((line) => line.at <= at)?.at ?? 0);
}

/** The stretch of equal speed that a moment lies in, in milliseconds of the story in a second. */
function stretchAt(at: Instant, passing: Passing): { end: Instant; speed: number } {
  const { span, pace, lines, still } = passing;
  const next = lines.findIndex((line) => line.at > at);
  const line = lineAt(lines, at);
  const end = Math.min(lines[next]?.at ?? span.end, span.end);
  const lineEnd =
    line === null ? at : Math.min(still ? dayOf(line.at) + DAY : endOf(line, lines[next]), end);
  if (line === null || at >= lineEnd) {
    const between = lines.length > 0 ? pace * BETWEEN_LINES : pace;
    return { end, speed: still && lines.length > 0 ? Number.POSITIVE_INFINITY : between * DAY };
  }
  const length = lineEnd - line.at;
  const seconds = still ? line.seconds + LOOK : Math.max(line.seconds, length / DAY / pace);
  return { end: lineEnd, speed: length / seconds };
}
