/** Where the schematic is drawn, in CSS pixels; `em` is the size of its type. */
export type SchematicRoom = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
};

/** Half the room that a point takes. */
export type Half = { readonly halfWidth: number; readonly halfHeight: number };
export type Moving = { x: number; y: number };

const ROUNDS = 200;

/** Moves those that overlap away from each other; null where that does not free them all. */
export function pushedApart(
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
export function inRows(
  spots: readonly Moving[],
  halves: readonly Half[],
  room: SchematicRoom,
): Moving[] {
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
