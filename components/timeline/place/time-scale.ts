import type { Instant, Span } from '../../../data/time/span';

/** How time is drawn: both functions rise, undo one another, and change nothing outside of the exhibit's period. */
export type TimeScale = {
  /** The drawn time of a moment, in milliseconds on an even scale. */
  readonly drawn: (at: Instant) => number;
  readonly real: (drawn: number) => Instant;
  /** The stretch whose days are drawn wider; null where all days are equally wide. */
  readonly dense: Span | null;
};

/** The share of the period's width that its dense stretch has. */
const SHARE = 2 / 3;

/** A scale on which the dense stretch of a period has two thirds of its width, and the rest the remaining third. */
export function timeScale(period: Span, dense: Span | null): TimeScale {
  const whole = period.end - period.start;
  if (dense === null || (dense.end - dense.start) / whole >= SHARE) {
    return { drawn: (at) => at, real: (drawn) => drawn, dense: null };
  }
  const before = dense.start - period.start;
  const after = period.end - dense.end;
  const left = period.start + whole * (1 - SHARE) * (before / (before + after));
  const real = [period.start, dense.start, dense.end, period.end];
  const drawn = [period.start, left, left + whole * SHARE, period.end];
  return { drawn: piecewise(real, drawn), real: piecewise(drawn, real), dense };
}

/** Both ends of a span, mapped. */
export function mapSpan({ start, end }: Span, map: (at: number) => number): Span {
  return { start: map(start), end: map(end) };
}

/** Straight lines from point to point, and the same number outside of them. */
function piecewise(from: readonly number[], to: readonly number[]): (at: number) => number {
  return (at) => {
    const next = from.findIndex((knot) => at < knot);
    const [x0, x1] = [from[next - 1], from[next]];
    const [y0, y1] = [to[next - 1], to[next]];
    if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return at;
    return x1 === x0 ? y0 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
  };
}
