import { between, kilometresBetween, type Point, resample } from './geo';

/** Kilometres between two points of a drawn curve. */
const STEP_KM = 3;
const MOST_STEPS = 24;

/**
 * A smooth curve through every point, as one list of points for each leg; a leg starts where the one
 * before it ends, and its points are equally far apart. Centripetal Catmull-Rom: it makes no loops and hardly leaves the straight line.
 */
export function curveThrough(points: readonly Point[]): Point[][] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const length = kilometresBetween(from, to);
    if (length === 0) return [from, to];
    const before = differing(points.slice(0, index).reverse(), from) ?? mirrored(to, from);
    const after = differing(points.slice(index + 2), to) ?? mirrored(from, to);
    const steps = Math.min(MOST_STEPS, Math.max(2, Math.ceil(length / STEP_KM)));
    const drawn = Array.from({ length: steps + 1 }, (_, step) =>
      pointOn([before, from, to, after], step / steps),
    );
    return resample(drawn, steps + 1);
  });
}

/** The curve through all points as one line, without repeating the points where legs meet. */
export function lineThrough(points: readonly Point[]): Point[] {
  const [first = [], ...legs] = curveThrough(points);
  return [...first, ...legs.flatMap((leg) => leg.slice(1))];
}

/** An army may have stayed where it was: the same point twice gives a curve no direction. */
function differing(points: readonly Point[], from: Point): Point | undefined {
  return points.find((point) => kilometresBetween(point, from) > 0);
}

function mirrored(point: Point, at: Point): Point {
  return [2 * at[0] - point[0], 2 * at[1] - point[1]];
}

/** Barry and Goldman’s algorithm (1988); `share` from 0 at the second point to 1 at the third. */
function pointOn(points: readonly [Point, Point, Point, Point], share: number): Point {
  const [before, from, to, after] = points;
  if (share === 0) return from;
  if (share === 1) return to;
  // Centripetal knots: the root of each distance; the first is 0.
  const k1 = Math.sqrt(kilometresBetween(before, from));
  const k2 = k1 + Math.sqrt(kilometresBetween(from, to));
  const k3 = k2 + Math.sqrt(kilometresBetween(to, after));
  const at = k1 + (k2 - k1) * share;
  const a1 = between(before, from, at / k1);
  const a2 = between(from, to, (at - k1) / (k2 - k1));
  const a3 = between(to, after, (at - k2) / (k3 - k2));
  const b1 = between(a1, a2, at / k2);
  const b2 = between(a2, a3, (at - k1) / (k3 - k1));
  return between(b1, b2, (at - k1) / (k2 - k1));
}
