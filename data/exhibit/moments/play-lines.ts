import { secondsToRead } from '../../text/reading-time';
import { contains, DAY, type Span } from '../../time/span';
import { BETWEEN_LINES, endOf, type PlayLine } from '../play-line';
import type { DatedEvent, LocalExhibit } from '../types';
import { markMoment } from './mark-moment';

type Told = Pick<DatedEvent, 'id' | 'importance' | 'playLine' | 'span' | 'when'>;

/** Seconds in which a new line is noticed. */
const NOTICED = 0.5;

/** Between two lines of the same moment, so that each is said by itself. */
const APART = DAY / 3;

/** Seconds of the longest play at medium pace, a little less than two and a half minutes, and the days that then pass in a second. */
const LONGEST = 145;
const MEDIUM_PACE = 2.5;

/**
 * The lines of a period in their order: those of one moment by the order in which an exchange tells them, then the more important
 * first. Where all would take more than 145 seconds at medium pace, the least important are left out.
 */
export function playLinesOf(
  events: readonly Told[],
  exchanges: LocalExhibit['exchanges'],
  period: Span,
): PlayLine[] {
  const told = events
    .filter((event) => event.playLine !== undefined && contains(period, markMoment(event)))
    .sort(
      (one, other) =>
        markMoment(one) - markMoment(other) ||
        inExchange(one.id, other.id, exchanges) ||
        other.importance - one.importance,
    );
  const ranked = told.toSorted((one, other) => other.importance - one.importance);
  for (let count = ranked.length; count > 0; count -= 1) {
    const kept = new Set(ranked.slice(0, count));
    const lines = apart(told.filter((event) => kept.has(event)));
    if (secondsOfPlay(lines, period) <= LONGEST) return lines;
  }
  return [];
}

/** Which of two events an exchange tells first: negative for the first; nought where none tells both. */
function inExchange(one: string, other: string, exchanges: LocalExhibit['exchanges']): number {
  for (const { steps } of exchanges) {
    const [first, second] = [one, other].map((id) => steps.findIndex(({ event }) => event === id));
    if (first !== undefined && second !== undefined && first >= 0 && second >= 0)
      return first - second;
  }
  return 0;
}

/** The seconds that play takes through a period at medium pace. */
function secondsOfPlay(lines: readonly PlayLine[], { start, end }: Span): number {
  const slow = lines.map((line, index) => {
    const days = (endOf(line, lines[index + 1]) - line.at) / DAY;
    return { days, seconds: Math.max(line.seconds, days / MEDIUM_PACE) };
  });
  const days = slow.reduce((sum, line) => sum + line.days, 0);
  const seconds = slow.reduce((sum, line) => sum + line.seconds, 0);
  return seconds + ((end - start) / DAY - days) / (MEDIUM_PACE * BETWEEN_LINES);
}

function apart(events: readonly Told[]): PlayLine[] {
  let free = Number.NEGATIVE_INFINITY;
  return events.map((event) => {
    const { id, playLine: text = '' } = event;
    const at = Math.max(markMoment(event), free);
    free = at + APART;
    return { event: id, text, at, seconds: NOTICED + secondsToRead(text) };
  });
}
