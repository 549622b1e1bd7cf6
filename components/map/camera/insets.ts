/** In CSS pixels. */
export type Pane = { readonly width: number; readonly height: number };

/** In CSS pixels from the upper left corner of the pane. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** How far from each edge of the pane what is seen begins, in CSS pixels. */
export type Insets = Rectangle;

/** Where less than this share of the subject's size would be left, the largest cover is read instead of the map, such as an open key. */
const LEAST_SHARE = 0.4;

/**
 * The insets that leave free the rectangle, clear of all `covers`, in which a subject is largest by `sizeIn`. Where the
 * covers leave too little, the largest of them do not count.
 */
export function insetsFrom(
  pane: Pane,
  covers: readonly Rectangle[],
  sizeIn: (free: Pane) => number = ({ width, height }) => Math.min(width, height),
): Insets {
  const { width, height } = pane;
  const inside = covers
    .filter(
      ({ left, top, right, bottom }) => left < width && right > 0 && top < height && bottom > 0,
    )
    .toSorted((one, other) => areaOf(other) - areaOf(one));
  const whole: Rectangle = { left: 0, top: 0, right: width, bottom: height };
  const sizeOf = ({ left, top, right, bottom }: Rectangle) =>
    sizeIn({ width: right - left, height: bottom - top });
  let best = whole;
  for (let ignored = 0; ignored <= inside.length; ignored += 1) {
    best = bestOf(emptyRectangles(whole, inside.slice(ignored)), sizeOf) ?? whole;
    if (sizeOf(best) >= LEAST_SHARE * sizeOf(whole) && best !== whole) break;
  }
  return {
    left: best.left,
    top: best.top,
    right: width - best.right,
    bottom: height - best.bottom,
  };
}

function bestOf(
  rectangles: readonly Rectangle[],
  sizeOf: (free: Rectangle) => number,
): Rectangle | null {
  return rectangles.reduce<Rectangle | null>(
    (best, free) => (best === null || isBetter(free, best, sizeOf) ? free : best),
    null,
  );
}

/** Every rectangle of `whole` that meets no cover and whose sides lie on its edges or on those of covers. */
function emptyRectangles(whole: Rectangle, covers: readonly Rectangle[]): Rectangle[] {
  const lefts = [whole.left, ...covers.map(({ right }) => right)];
  const rights = [whole.right, ...covers.map(({ left }) => left)];
  const tops = [whole.top, ...covers.map(({ bottom }) => bottom)];
  const bottoms = [whole.bottom, ...covers.map(({ top }) => top)];
  const across = pairs(lefts, rights);
  return pairs(tops, bottoms).flatMap(([top, bottom]) =>
    across
      .map(([left, right]) => ({ left, top, right, bottom }))
      .filter((free) => !covers.some((cover) => meets(free, cover))),
  );
}

function pairs(lows: readonly number[], highs: readonly number[]): (readonly [number, number])[] {
  return lows.flatMap((low) =>
    highs.filter((high) => high > low).map((high) => [low, high] as const),
  );
}

function meets(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

/** By so little a subject is not seen to be larger. */
const SAME_SIZE = 1.001;

function isBetter(one: Rectangle, other: Rectangle, sizeOf: (free: Rectangle) => number): boolean {
  const gain = sizeOf(one) / sizeOf(other);
  return gain > SAME_SIZE || (gain > 1 / SAME_SIZE && areaOf(one) > areaOf(other));
}

function areaOf({ left, top, right, bottom }: Rectangle): number {
  return (right - left) * (bottom - top);
}
