/** A rectangle in CSS pixels of the map. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Directions from what a label names: x to the right, y down. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** Where a label is tried, in this order: beside what it names, then farther and farther away. */
export const seats = [1, 1.8, 3].flatMap((times) =>
  directions.map(([right, down]) => ({ right, down, times })),
);

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

/** Where a label found room: the place of its seat in `seats`, and its rectangle. */
type Placed = { readonly of: string; readonly seat: number; readonly box: Box };

/** What a rectangle of the map is: free of all else; without a name, though over marks; or no more than inside the map. */
export type SeatRoom = Readonly<Record<'free' | 'nameless' | 'inside', (box: Box) => boolean>>;

/**
 * Finds a seat for each label in turn, the first of them first. One that had a seat stays there while it
 * has room, so that nothing jumps while the moment moves; one without room is left out, but one that is always there
 * then lies over marks, or even over names.
 */
export function placeLabels(
  seeking: readonly Seeking[],
  before: ReadonlyMap<string, number>,
  { free, nameless, inside }: SeatRoom,
): Placed[] {
  const placed: Placed[] = [];
  for (const label of seeking) {
    const usual = before.get(label.of);
    const order = usual === undefined ? seats.keys() : [usual, ...seats.keys()];
    const tried = [...order].map((seat) => ({ of: label.of, seat, box: boxOf(label, seat) }));
    const apart = tried.filter(({ box }) => placed.every((other) => !overlap(box, other.box)));
    const found =
      apart.find(({ box }) => free(box)) ??
      (label.always
        ? (apart.find(({ box }) => nameless(box)) ??
          apart.find(({ box }) => inside(box)) ??
          tried[0])
        : undefined);
    if (found !== undefined) placed.push(found);
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

function boxOf({ x, y, width, height, apart }: Seeking, seat: number): Box {
  const [left, top] = cornerOf({ width, height, apart }, seat);
  return { left: x + left, top: y + top, right: x + left + width, bottom: y + top + height };
}

/** The upper left corner of a label on a seat, from the middle of what it names. */
export function cornerOf(
  { width, height, apart }: Pick<Seeking, 'width' | 'height' | 'apart'>,
  seat: number,
): readonly [left: number, top: number] {
  const { right, down, times } = seats[seat] ?? { right: 0, down: 0, times: 1 };
  // At a corner it is nearer, since its own corner meets the mark's.
  const away = apart * times * (right !== 0 && down !== 0 ? 0.6 : 1);
  return [right * away + ((right - 1) * width) / 2, down * away + ((down - 1) * height) / 2];
}
