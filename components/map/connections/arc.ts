import type { Point } from '../../../data/space/geo';

const STEPS = 32;

/** How far an arc bends away from the straight line, as a share of its length. */
const BEND = 0.14;

/**
 * A schematic arc, bent to the left of its direction, so that what went there and what came back do
 * not cover one another. It shows who wrote to whom, and no route.
 */
export function arcBetween(from: Point, to: Point): Point[] {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [
    (from[0] + to[0]) / 2 - north * 2 * BEND,
    (from[1] + to[1]) / 2 + east * 2 * BEND,
  ];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = step / STEPS;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [
      a * from[0] + b * middle[0] + c * to[0],
      a * from[1] + b * middle[1] + c * to[1],
    ] as const;
  });
}
