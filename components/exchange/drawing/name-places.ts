import { type Curve, polar, spotOn } from './curves';
import { nameWidth, type PlaceNode } from './place-nodes';
import { distanceTo, type NameBox } from './room-left';

/** A point with the middle of its name, above or below it, and the directions of its loops. */
export type PlacedName = PlaceNode & NameBox & { readonly angles: readonly number[] };

type Around = {
  readonly fan: { readonly count: number; readonly step: number; readonly length: number };
  /** The radius of a number's disc. */
  readonly disc: number;
  /** The arrows of the whole picture. */
  readonly lines: readonly Curve[];
  readonly em: number;
};

/** In multiples of the type's size: from the point to the middle of its name, and half of the name's height. */
const [AWAY, HALF_LINE] = [1.2, 0.58];
const DIRECTIONS = 24;
const samples = Array.from({ length: 21 }, (_, index) => index / 20);

/** Chooses the side of the name and the direction of the loops that cover the least of each other and of the arrows. */
export function namePlaced(node: PlaceNode, around: Around): PlacedName {
  const directions = around.fan.count === 0 ? 1 : DIRECTIONS;
  const choices = [1, -1].flatMap((side) =>
    Array.from({ length: directions }, (_, index) => {
      const middle = -Math.PI / 2 + (index * 2 * Math.PI) / directions;
      return choiceOf(node, { side, middle }, around);
    }),
  );
  return choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best)).placed;
}

function choiceOf(
  node: PlaceNode,
  { side, middle }: { readonly side: number; readonly middle: number },
  { fan: { count, step, length }, disc, lines, em }: Around,
) {
  const name: NameBox = {
    nameX: node.x,
    nameY: node.y + side * AWAY * em,
    halfName: nameWidth(node.name, em) / 2,
    halfLine: HALF_LINE * em,
  };
  const angles = Array.from(
    { length: count },
    (_, index) => middle + (index - (count - 1) / 2) * step,
  );
  const badges = angles.map((angle) => polar(node, angle, length));
  const spots = lines.flatMap((line) => samples.map((at) => spotOn(line, at)));
  const crossed = spots.filter((spot) => distanceTo(spot, name) === 0).length;
  const hidden = badges.filter((badge) => distanceTo(badge, name) < disc).length;
  const touched = badges.flatMap((badge) =>
    spots.filter((spot) => Math.hypot(spot.x - badge.x, spot.y - badge.y) < 1.2 * disc),
  ).length;
  // Below is where one looks for a name, and above is where loops are seen best.
  const habit = (side === 1 ? 0 : 0.5) + 0.2 * Math.abs(Math.sin((middle + Math.PI / 2) / 2));
  return {
    placed: { ...node, ...name, angles },
    cost: 40 * hidden + 4 * crossed + 2 * touched + habit,
  };
}
