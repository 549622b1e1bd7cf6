/** A rectangle in CSS pixels of the map. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The sides of its mark on which a label is tried, in this order; x and y from the middle, to the right and down. */
export const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** A label that looks for room around the middle of what it names. */
export type Seeking = {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly apart: number;
  readonly width: number;
  readonly height: number;
  readonly always: boolean;
};

/** Where a label found room: the place of its side in `sides`, and its rectangle. */
export type Placed = { readonly of: string; readonly side: number; readonly box: Box };

/**
 * Finds a side for each label in turn, the first of them first. One that had a side stays on it while it
 * has room there, so that nothing jumps while the moment moves; one without room is left out.
 */
export function placeLabels(
  seeking: readonly Seeking[],
  before: ReadonlyMap<string, number>,
  free: (box: Box) => boolean,
): Placed[] {
  const placed: Placed[] = [];
  for (const label of seeking) {
    const usual = before.get(label.of);
    const order = usual === undefined ? sides.keys() : [usual, ...sides.keys()];
    const found = [...order]
      .map((side) => ({ of: label.of, side, box: boxOf(label, side) }))
      .find(({ box }) => free(box) && placed.every((other) => !overlap(box, other.box)));
    if (found !== undefined) placed.push(found);
    else if (label.always) placed.push({ of: label.of, side: 0, box: boxOf(label, 0) });
  }
  return placed;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** A label at a corner is nearer, since its own corner meets the mark's. */
function boxOf({ x, y, apart, width, height }: Seeking, side: number): Box {
  const [right, down] = sides[side] ?? [0, 0];
  const away = right !== 0 && down !== 0 ? apart * 0.6 : apart;
  const left = x + right * away + ((right - 1) * width) / 2;
  const top = y + down * away + ((down - 1) * height) / 2;
  return { left, top, right: left + width, bottom: top + height };
}
