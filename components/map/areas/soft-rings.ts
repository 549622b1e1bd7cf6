import { curveThrough } from '../../../data/space/curve';
import { type Point, resample } from '../../../data/space/geo';

/** Rings inside one another, outermost first, and the corner beside which the area is named; positions in degrees. */
type SoftRings = { readonly rings: readonly (readonly Point[])[]; readonly corner: Point };

/** From the outline outwards and inwards, in widths of half the soft edge. */
const OFFSETS = [1, 0.6, 0.2, -0.2, -0.6, -1] as const;
/** Half the soft edge: kilometres, and at most this share of the area. */
const SOFTNESS_KM = 9;
const SOFTNESS_SHARE = 0.06;

const CORNERS = 160;
const KM_PER_DEGREE = 111.32;

/**
 * A closed outline as rings that, painted over one another, fade out across its edge, because the true edge is not
 * known. The outline's corners are rounded.
 */
export function softRings(outline: readonly Point[]): SoftRings {
  const [, middle = 0] = outline[0] ?? [];
  const shrink = Math.cos((middle * Math.PI) / 180);
  const plane = rounded(outline).map(
    ([longitude, latitude]): Point => [
      longitude * shrink * KM_PER_DEGREE,
      latitude * KM_PER_DEGREE,
    ],
  );
  const soft = Math.min(SOFTNESS_KM, SOFTNESS_SHARE * extentOf(plane));
  const turn = Math.sign(signedArea(plane));
  const moved = (by: number) =>
    offset(plane, by * soft * turn).map(
      ([x, y]): Point => [x / shrink / KM_PER_DEGREE, y / KM_PER_DEGREE],
    );
  const rings = OFFSETS.map(moved);
  return { rings, corner: northWestOf(rings[0] ?? []) };
}

/** The corner that fewest marks are near: the advance came from the east. */
function northWestOf(ring: readonly Point[]): Point {
  const reach = ([x, y]: Point) => y - x;
  return ring.reduce<Point>((best, at) => (reach(at) > reach(best) ? at : best), ring[0] ?? [0, 0]);
}

/** Starts and ends on one point without a corner there. */
function rounded(outline: readonly Point[]): Point[] {
  const [last, second] = [outline.at(-2), outline[1]];
  if (last === undefined || second === undefined) return [...outline];
  const legs = curveThrough([last, ...outline, second]).slice(1, -1);
  return resample(legs.flat(), CORNERS);
}

/** A closed ring moved to its right by a distance in the plane's unit. */
function offset(ring: readonly Point[], distance: number): Point[] {
  const open = ring.slice(0, -1);
  const moved = open.map(([x, y], index): Point => {
    const [fromX, fromY] = open.at(index - 1) ?? [x, y];
    const [toX, toY] = open[(index + 1) % open.length] ?? [x, y];
    const length = Math.hypot(toX - fromX, toY - fromY) || 1;
    return [x + (distance * (toY - fromY)) / length, y - (distance * (toX - fromX)) / length];
  });
  return [...moved, ...moved.slice(0, 1)];
}

/** Positive where the ring runs against the clock, so that its outside is to its right. */
function signedArea(ring: readonly Point[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
}

function extentOf(ring: readonly Point[]): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
