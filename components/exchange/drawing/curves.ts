/** In CSS pixels from the upper left corner of the schematic. */
export type Spot = { readonly x: number; readonly y: number };

/** A curve of Bézier with its ends and two controls. */
export type Curve = readonly [Spot, Spot, Spot, Spot];

/** The angle, in radians, between the direction of a loop and its two sides. */
const OPENING = 0.5;

/**
 * From one point to another, bent to the left of its direction, so that what went there and what came back do not cover one
 * another. `bend` is how far, as a share of the way; `gap` is kept from both points; the curve stays within `limits`.
 */
export function curveBetween(
  from: Spot,
  to: Spot,
  { bend, gap, limits }: { readonly bend: number; readonly gap: number; readonly limits: Spot },
): Curve {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const middle = {
    x: clamped((from.x + to.x) / 2 + down * 2 * bend, limits.x),
    y: clamped((from.y + to.y) / 2 - across * 2 * bend, limits.y),
  };
  const start = towards(from, middle, gap);
  const end = towards(to, middle, gap);
  return [start, share(start, middle, 2 / 3), share(end, middle, 2 / 3), end];
}

/** Out of a point in a direction (radians, clockwise from the east) and back to it; its farthest spot is `length` away. */
export function loopAt(
  point: Spot,
  { angle, length, gap }: { readonly angle: number; readonly length: number; readonly gap: number },
): Curve {
  // A curve of Bézier whose ends meet comes three quarters of the way to its controls.
  const reach = (length - 0.25 * gap * Math.cos(OPENING)) / (0.75 * Math.cos(OPENING));
  const side = (by: number, distance: number) => polar(point, angle + by, distance);
  return [side(-OPENING, gap), side(-OPENING, reach), side(OPENING, reach), side(OPENING, gap)];
}

export function polar({ x, y }: Spot, angle: number, distance: number): Spot {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
}

/** The spot a share (0 to 1) along a curve. */
export function spotOn([from, one, other, to]: Curve, at: number): Spot {
  const [a, b, c, d] = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at ** 2 * (1 - at), at ** 3];
  return {
    x: a * from.x + b * one.x + c * other.x + d * to.x,
    y: a * from.y + b * one.y + c * other.y + d * to.y,
  };
}

/** The curve as the path of an SVG. */
export function pathOf([from, one, other, to]: Curve): string {
  return `M${spell(from)}C${spell(one)} ${spell(other)} ${spell(to)}`;
}

/** The head of an arrow at the end of a curve, as the path of an SVG. */
export function headOf([, , control, end]: Curve, size: number): string {
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const tip = polar(end, angle, 0.35 * size);
  const sides = [2.6, -2.6].map((turn) => polar(end, angle + turn, size));
  return `M${[tip, ...sides].map(spell).join('L')}Z`;
}

function towards(from: Spot, to: Spot, distance: number): Spot {
  return polar(from, Math.atan2(to.y - from.y, to.x - from.x), distance);
}

function share(from: Spot, to: Spot, part: number): Spot {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function clamped(value: number, limit: number): number {
  return Math.max(0, Math.min(limit, value));
}

function spell({ x, y }: Spot): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
