import { contains, DAY, type Instant, type Span, widen } from '../../data/time/span';

const YEAR = 365 * DAY;

/** The window in which a moment is first seen: the clock's period, or a year around the moment. */
export function windowFor(at: Instant, period: Span): Span {
  if (contains(period, at)) return widen(period, 4);
  return { start: at - YEAR / 2, end: at + YEAR / 2 };
}

/** The window a page further when the moment leaves it, else null, so that nothing moves on every frame. */
export function follow(at: Instant, window: Span): Span | null {
  if (contains(window, at)) return null;
  const width = window.end - window.start;
  const start = at > window.end ? at - width * 0.1 : at - width * 0.9;
  return { start, end: start + width };
}

/** The window with its width multiplied, about the moment if it is in view, else about its middle. */
export function zoomed(window: Span, factor: number, at: Instant): Span {
  const centre = contains(window, at) ? at : (window.start + window.end) / 2;
  return {
    start: centre - (centre - window.start) * factor,
    end: centre + (window.end - centre) * factor,
  };
}

/** The window for a chapter of the tour: its span with a little air, and at least two weeks. */
export function windowOf({ start, end }: Span): Span {
  const width = Math.max(14 * DAY, (end - start) * 1.12);
  const middle = (start + end) / 2;
  return { start: middle - width / 2, end: middle + width / 2 };
}
