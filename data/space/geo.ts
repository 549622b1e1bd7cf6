/** Longitude and latitude in degrees. */
export type Point = readonly [number, number];

const EARTH_KM_PER_DEGREE = 111.32;

/** Distance in kilometres on a plane at the mean latitude (equirectangular): right to a per mille within Serbia. */
export function kilometresBetween(from: Point, to: Point): number {
  const [x, y] = offsetKm(from, to);
  return Math.hypot(x, y);
}

type Nearest = { readonly kilometres: number; readonly side: 'left' | 'right' };

/** How many kilometres a point is from a line, and on which side of it as one walks from its first position. */
export function nearestTo(line: readonly Point[], point: Point): Nearest {
  let best: Nearest = { kilometres: Number.POSITIVE_INFINITY, side: 'left' };
  let bestLean = 0;
  for (const [from, to] of legsOf(line)) {
    const leg = offsetKm(from, to);
    const way = offsetKm(from, point);
    const length = Math.hypot(...leg);
    if (length === 0) continue;
    const along = Math.min(1, Math.max(0, (leg[0] * way[0] + leg[1] * way[1]) / length ** 2));
    const kilometres = Math.hypot(way[0] - along * leg[0], way[1] - along * leg[1]);
    const across = (leg[0] * way[1] - leg[1] * way[0]) / length;
    // At a corner two legs are equally near; the one that sees the point more squarely decides.
    const closer = kilometres < best.kilometres - 1e-9;
    const tie = !closer && kilometres < best.kilometres + 1e-9 && Math.abs(across) > bestLean;
    if (closer || tie) {
      best = { kilometres, side: across >= 0 ? 'left' : 'right' };
      bestLean = Math.abs(across);
    }
  }
  return best;
}

/**
 * The line as `count` points (two or more) at equal distances, so that one line can be drawn turning into another.
 * Throws on a line of fewer than two points.
 */
export function resample(line: readonly Point[], count: number): Point[] {
  const legs = legsOf(line);
  const lengths = legs.map(([from, to]) => kilometresBetween(from, to));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: count }, (_, index) =>
    pointAlong(legs, lengths, (total * index) / (count - 1)),
  );
}

/** The point a share (0 to 1) of the way from one to the other, straight in degrees. */
export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Compass bearing from one point to the other, in degrees clockwise from north, from -180 to 180. */
export function bearing(from: Point, to: Point): number {
  const [x, y] = offsetKm(from, to);
  return (Math.atan2(x, y) * 180) / Math.PI;
}

function pointAlong(
  legs: readonly (readonly [Point, Point])[],
  lengths: readonly number[],
  way: number,
): Point {
  let left = way;
  for (const [index, [from, to]] of legs.entries()) {
    const length = lengths[index] ?? 0;
    if (left <= length || index === legs.length - 1) {
      return between(from, to, length === 0 ? 0 : Math.min(1, left / length));
    }
    left -= length;
  }
  throw new Error('a line needs two points');
}

function legsOf(line: readonly Point[]): (readonly [Point, Point])[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to] as const);
}

function offsetKm(from: Point, to: Point): [number, number] {
  const shrink = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  return [
    (to[0] - from[0]) * EARTH_KM_PER_DEGREE * shrink,
    (to[1] - from[1]) * EARTH_KM_PER_DEGREE,
  ];
}
