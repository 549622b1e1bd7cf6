import { bearing, kilometresBetween } from '../../../data/space/geo';
import type { NamedPoint } from './passages';

/** Where the schematic is drawn, in CSS pixels; `em` is the size of its type. */
export type SchematicRoom = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
};

/** A named point with its position, and the half of the room that it takes with its name and its loops. */
export type PlaceNode = NamedPoint & {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

type Half = Pick<PlaceNode, 'halfWidth' | 'halfHeight'>;
type Moving = { x: number; y: number };

/** In multiples of the type's size: the width of a letter at most, and half the height of a point with its name on either side. */
const [LETTER, HALF_HEIGHT] = [0.62, 1.8];
/** How much distances are compressed: 1 would be true to scale, 0 would make all equal. */
const COMPRESSION = 0.35;
/** How much wider than high, or higher than wide, the picture may become to fill its room. */
const STRETCH = 2.4;
const ROUNDS = 200;

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

/** Moves those that overlap away from each other; null where that does not free them all. */
function pushedApart(
  from: readonly Moving[],
  halves: readonly Half[],
  room: SchematicRoom,
): Moving[] | null {
  const boxes = from.flatMap((spot, index) => {
    const half = halves[index];
    return half === undefined ? [] : [{ ...half, ...within(spot, half, room) }];
  });
  const pairs = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).map((other) => [one, other] as const),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    // At an edge of the room the shorter way leads nowhere, so the longer one has its turn.
    const moved = pairs.filter((pair) => pushed(pair, round % 4 === 3, room));
    if (moved.length === 0) return boxes.map(({ x, y }) => ({ x, y }));
  }
  return null;
}

/** Moves two boxes that overlap apart, each by half of it, the shorter way or the longer one; whether they did overlap. */
function pushed(
  [one, other]: readonly [Half & Moving, Half & Moving],
  longer: boolean,
  room: SchematicRoom,
): boolean {
  const across = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
  const down = one.halfHeight + other.halfHeight - Math.abs(one.y - other.y);
  if (across <= 0 || down <= 0) return false;
  const axis = across <= down !== longer ? 'x' : 'y';
  const by = (axis === 'x' ? across : down) / 2 + 0.1;
  const sign = one[axis] < other[axis] ? -1 : 1;
  one[axis] += sign * by;
  other[axis] -= sign * by;
  for (const box of [one, other]) Object.assign(box, within(box, box, room));
  return true;
}

/** In a room too small even for that: rows from north to south, each from west to east. */
function inRows(spots: readonly Moving[], halves: readonly Half[], room: SchematicRoom): Moving[] {
  const widthOf = (index: number) => 2 * (halves[index]?.halfWidth ?? 0);
  const fromNorth = [...spots.keys()].sort((a, b) => (spots[a]?.y ?? 0) - (spots[b]?.y ?? 0));
  const rows: number[][] = [];
  for (const index of fromNorth) {
    const row = rows.at(-1);
    const taken = (row ?? []).reduce((sum, other) => sum + widthOf(other), 0);
    if (row === undefined || taken + widthOf(index) > room.width) rows.push([index]);
    else row.push(index);
  }
  const placed = new Map<number, Moving>();
  for (const [line, row] of rows.entries()) {
    const free = room.width - row.reduce((sum, index) => sum + widthOf(index), 0);
    let x = 0;
    for (const index of row.sort((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0))) {
      x += free / (row.length + 1) + widthOf(index) / 2;
      placed.set(index, { x, y: (room.height * (line + 0.5)) / rows.length });
      x += widthOf(index) / 2;
    }
  }
  return spots.map((spot, index) => placed.get(index) ?? spot);
}

function within({ x, y }: Moving, { halfWidth, halfHeight }: Half, room: SchematicRoom): Moving {
  return {
    x: Math.max(halfWidth, Math.min(room.width - halfWidth, x)),
    y: Math.max(halfHeight, Math.min(room.height - halfHeight, y)),
  };
}

function endsOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
