import { type Curve, curveBetween } from './curves';
import type { Passage } from './passages';
import type { PlaceNode } from './place-nodes';
import type { SchematicRoom } from './push-apart';

/** Between a point and the line that begins or ends at it, in multiples of the type's size. */
export const GAP = 0.62;
/** How far the first arrow between two places is bent, and each further one that goes the same way, as shares of its length. */
const [BEND, MORE_BEND] = [0.15, 0.13];
/** An arrow whose number has no room is bent otherwise. */
const furtherBends = [0, 0.09, -0.07, 0.18, 0.3, -0.4];

/** For each passage from one place to another its possible arrows, the best first; those that go the same way differ. */
export function arrowsBetween(
  nodes: readonly PlaceNode[],
  passages: readonly Passage[],
  { width, height, em }: SchematicRoom,
): Map<Passage, readonly Curve[]> {
  const arrows = new Map<Passage, readonly Curve[]>();
  for (const passage of passages) {
    const { from, to } = passage;
    const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id));
    if (start === undefined || end === undefined || start === end) continue;
    const before = [...arrows.keys()].filter((other) => other.from === from && other.to === to);
    const least = BEND + MORE_BEND * before.length;
    const limits = { x: width, y: height };
    const gap = GAP * em;
    arrows.set(
      passage,
      furtherBends.map((more) => curveBetween(start, end, { bend: least + more, gap, limits })),
    );
  }
  return arrows;
}
