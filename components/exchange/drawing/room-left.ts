import { type Curve, type Spot, spotOn } from './curves';

/** The middle of a name and half of its width and height. */
export type NameBox = {
  readonly nameX: number;
  readonly nameY: number;
  readonly halfName: number;
  readonly halfLine: number;
};

/** What a number must not cover: names, other numbers, and the points themselves. */
type Taken = {
  readonly boxes: readonly NameBox[];
  readonly discs: readonly Spot[];
  readonly dots: readonly Spot[];
};

/** Whether a disc leaves all of this free. */
export function isClear(spot: Spot, radius: number, { boxes, discs, dots }: Taken): boolean {
  return (
    boxes.every((box) => distanceTo(spot, box) >= radius) &&
    discs.every((other) => Math.hypot(spot.x - other.x, spot.y - other.y) >= 2 * radius) &&
    dots.every((dot) => Math.hypot(spot.x - dot.x, spot.y - dot.y) >= 1.5 * radius)
  );
}

/** Whether a curve comes nearer than that to one of the points. */
export function isNear(curve: Curve, points: readonly Spot[], distance: number): boolean {
  const along = Array.from({ length: 21 }, (_, index) => spotOn(curve, index / 20));
  return along.some(({ x, y }) =>
    points.some((point) => Math.hypot(x - point.x, y - point.y) < distance),
  );
}

/** From a spot to the nearest edge of a name; 0 within it. */
export function distanceTo({ x, y }: Spot, { nameX, nameY, halfName, halfLine }: NameBox): number {
  const across = Math.max(0, Math.abs(x - nameX) - halfName);
  const down = Math.max(0, Math.abs(y - nameY) - halfLine);
  return Math.hypot(across, down);
}
