import { bearing, kilometresBetween } from '../../../data/space/geo';
import type { NamedPoint } from './passages';
import { type Half, inRows, type Moving, pushedApart, type SchematicRoom } from './push-apart';

/** A named point with its position, and the half of the room that it takes with its name and its loops. */
export type PlaceNode = NamedPoint & Readonly<Moving> & Half;

/** In multiples of the type's size: the width of a letter at most, and half the height of a point with its name on either side. */
const [LETTER, HALF_HEIGHT] = [0.62, 1.8];
/** How much distances are compressed: 1 would be true to scale, 0 would make all equal. */
const COMPRESSION = 0.35;
/** How much wider than high, or higher than wide, the picture may become to fill its room. */
const STRETCH = 2.4;

/** The width that a name takes at most. */
export function nameWidth(name: string, em: number): number {
  return (name.length * LETTER + 0.4) * em;
}

/**
 * The points in their true directions from the `hub`, with distances compressed, pushed apart until neither names nor loops
 * overlap. `reachOf` is how far the loops of a place reach; 0 where it has none.
 */
export function placeNodes(
  points: readonly NamedPoint[],
  { hub, reachOf }: { readonly hub: string; readonly reachOf: (place: string) => number },
  room: SchematicRoom,
): PlaceNode[] {
  const middle = points.find(({ id }) => id === hub) ?? points[0];
  if (middle === undefined) return [];
  const halvesWith = (reach: (place: string) => number) =>
    points.map(({ id, name }) => ({
      halfWidth: Math.max(nameWidth(name, room.em) / 2, reach(id)),
      halfHeight: Math.max(HALF_HEIGHT * room.em, reach(id)),
    }));
  const halves = halvesWith(reachOf);
  const spots = fitInto(
    points.map((point) => starSpot(middle, point)),
    halves,
    room,
  );
  // In a small room names come first, and loops may lie over others.
  const named = halvesWith(() => 0);
  const apart =
    pushedApart(spots, halves, room) ??
    pushedApart(spots, named, room) ??
    inRows(spots, named, room);
  return points.map((point, index) => ({
    ...point,
    ...(halves[index] ?? { halfWidth: 0, halfHeight: 0 }),
    ...(apart[index] ?? { x: 0, y: 0 }),
  }));
}

function starSpot(hub: NamedPoint, { at }: NamedPoint): Moving {
  const distance = kilometresBetween(hub.at, at);
  if (distance === 0) return { x: 0, y: 0 };
  const angle = (bearing(hub.at, at) * Math.PI) / 180;
  const reach = distance ** COMPRESSION;
  return { x: Math.sin(angle) * reach, y: -Math.cos(angle) * reach };
}

/** Enlarges the picture until it fills the room in one direction, and nearly so in the other. */
function fitInto(spots: readonly Moving[], halves: readonly Half[], room: SchematicRoom): Moving[] {
  const [left, right] = endsOf(spots.map(({ x }) => x));
  const [top, bottom] = endsOf(spots.map(({ y }) => y));
  const [edgeX, edgeY] = [
    meanOf(halves.map(({ halfWidth }) => halfWidth)),
    meanOf(halves.map(({ halfHeight }) => halfHeight)),
  ];
  const across = Math.max(0, room.width - 2 * edgeX) / Math.max(right - left, 1e-6);
  const down = Math.max(0, room.height - 2 * edgeY) / Math.max(bottom - top, 1e-6);
  const scaleX = Math.min(across, STRETCH * down);
  const scaleY = Math.min(down, STRETCH * across);
  return spots.map(({ x, y }) => ({
    x: room.width / 2 + (x - (left + right) / 2) * scaleX,
    y: room.height / 2 + (y - (top + bottom) / 2) * scaleY,
  }));
}

function endsOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
