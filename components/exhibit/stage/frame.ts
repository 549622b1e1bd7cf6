/**
 * How the exhibit is composed: `wide` and `shallow` have map and story side by side, `upright` and `phone` above one
 * another, `side` is a phone on its side, and in a `document` everything follows in one scrolling page.
 */
export type Frame = 'wide' | 'shallow' | 'upright' | 'phone' | 'side' | 'document';

/** The room for the exhibit and its header in CSS pixels, and the size of the page's type, which grows with zoom and settings. */
type Room = { readonly width: number; readonly height: number; readonly type: number };

/** The least width and height of a frame in multiples of the type's size: below them twelve lines of story or the map would not fit. */
const least = {
  wide: { width: 56, height: 41 },
  shallow: { width: 56, height: 29 },
  side: { width: 36, height: 19.5 },
  upright: { width: 40, height: 52 },
  phone: { width: 17.5, height: 33 },
} as const;

/** From this width to a height of one on, map and story fit beside each other. */
const LANDSCAPE = 1.1;

export function frameOf({ width, height, type }: Room): Frame {
  const fits = ({ width: wide, height: high }: { width: number; height: number }) =>
    width >= wide * type && height >= high * type;
  const order = width >= LANDSCAPE * height ? beside : stacked;
  return order.find((frame) => fits(least[frame])) ?? 'document';
}

const beside = ['wide', 'shallow', 'side'] as const;
const stacked = ['upright', 'phone'] as const;
