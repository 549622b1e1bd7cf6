import { kilometresBetween } from '../../../data/space/geo';
import { arrowsBetween, GAP } from './arrows';
import { type Curve, headOf, loopAt, pathOf, type Spot, spotOn } from './curves';
import { namePlaced, type PlacedName } from './name-places';
import type { NamedPoint, Passage } from './passages';
import { placeNodes } from './place-nodes';
import type { SchematicRoom } from './push-apart';
import { isClear, isNear } from './room-left';

/** A passage as it is drawn: its line, the head at its end, and where its number is. An event without a message has a number alone. */
export type DrawnPassage = Passage & {
  readonly path: string | null;
  readonly head: string | null;
  readonly badge: Spot;
};

/** An exchange as a picture: named points in roughly true directions, and what went between them in its order. */
export type Schematic = {
  readonly names: readonly PlacedName[];
  readonly passages: readonly DrawnPassage[];
  /** The radius of a point and of a number's disc. */
  readonly dot: number;
  readonly disc: number;
};

/** In multiples of the type's size. */
const size = { dot: 0.36, disc: 0.7, head: 0.62, loop: 2.1, longLoop: 2.9 } as const;
/** The length of a loop as a share of the room's shorter side, within its two sizes. */
const LOOP = 0.17;
/** Loops of one place are this many degrees apart, and closer where there are more than fit. */
const [APART, ROUND] = [44, 300];
/** The shares of an arrow at which its number may be, the best first. */
const alongArrow = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.24, 0.76];

export function schematicOf(
  points: readonly NamedPoint[],
  passages: readonly Passage[],
  room: SchematicRoom,
): Schematic {
  const { em } = room;
  const [dot, disc] = [size.dot * em, size.disc * em];
  const loopsOf = (place: string) =>
    passages.filter(({ from, to }) => from === place && to === place);
  const fanOf = (place: string) => fan(loopsOf(place).length, room);
  const reachOf = (place: string) =>
    loopsOf(place).length === 0 ? 0 : fanOf(place).length + disc + 0.1 * em;
  const nodes = placeNodes(points, { hub: hubOf(points), reachOf }, room);
  const arrows = arrowsBetween(nodes, passages, room);
  const lines = [...arrows.values()].flatMap((choices) => choices.slice(0, 1));
  const placed = nodes.map((node) => namePlaced(node, { fan: fanOf(node.id), disc, lines, em }));

  const drawn = new Map<Passage, Numbered>();
  for (const { id, x, y, angles } of placed) {
    const { length } = fanOf(id);
    for (const [index, passage] of loopsOf(id).entries()) {
      const curve = loopAt({ x, y }, { angle: angles[index] ?? 0, length, gap: GAP * em });
      drawn.set(passage, { curve, badge: kept(spotOn(curve, 0.5), disc, room) });
    }
  }
  for (const [passage, choices] of arrows) {
    const discs = [...drawn.values()].map(({ badge }) => badge);
    const free = (spot: Spot) => isClear(spot, disc, { boxes: placed, discs, dots: nodes });
    const others = nodes.filter(({ id }) => id !== passage.from && id !== passage.to);
    const past = choices.filter((curve) => !isNear(curve, others, 2 * dot));
    const numbered = [...past, ...choices].flatMap((curve) =>
      alongArrow.map((at) => ({ curve, badge: spotOn(curve, at) })),
    );
    const chosen = numbered.find(({ badge }) => free(badge)) ?? numbered[0];
    if (chosen !== undefined) drawn.set(passage, chosen);
  }
  return {
    names: placed,
    passages: passages.flatMap((passage) => drawnAs(passage, drawn, em)),
    dot,
    disc,
  };
}

type Numbered = { readonly curve: Curve; readonly badge: Spot };

/** Where a loop of a crowded place leaves the room, its number stays. */
function kept({ x, y }: Spot, disc: number, { width, height }: SchematicRoom): Spot {
  const within = (at: number, most: number) => Math.max(disc, Math.min(most - disc, at));
  return { x: within(x, width), y: within(y, height) };
}

function drawnAs(
  passage: Passage,
  drawn: ReadonlyMap<Passage, Numbered>,
  em: number,
): DrawnPassage[] {
  const numbered = drawn.get(passage);
  if (numbered === undefined) return [];
  const { curve, badge } = numbered;
  if (passage.kind === 'event') return [{ ...passage, path: null, head: null, badge }];
  return [{ ...passage, path: pathOf(curve), head: headOf(curve, size.head * em), badge }];
}

/** The place that is nearest to all others: directions are true as seen from there, and the same in each exchange. */
function hubOf(points: readonly NamedPoint[]): string {
  const far = ({ at }: NamedPoint) =>
    points.reduce((sum, other) => sum + kilometresBetween(at, other.at), 0);
  return [...points].sort((one, other) => far(one) - far(other))[0]?.id ?? '';
}

/** The angles between the loops of one place, in radians, and how far they reach so that their numbers do not touch. */
function fan(count: number, { width, height, em }: SchematicRoom) {
  const fitting = Math.min(size.longLoop * em, LOOP * Math.min(width, height));
  const step = (Math.min(APART, ROUND / Math.max(1, count)) * Math.PI) / 180;
  const length = Math.max(fitting, size.loop * em, ((size.disc + 0.08) * em) / Math.sin(step / 2));
  return { count, step, length };
}
