import type { DrawnExhibit } from '../../../data/exhibit/outline';
import type { Instant } from '../../../data/time/span';
import type { LabelLayer } from '../labels/label-layer';
import { forceColours, journeyColour, type MapLayer } from '../layer/layer';
import { shapeOf } from '../layer/pen';
import { type Atlas, atlasOf } from '../layer/picture-atlas';
import { PictureQuads, type Quad } from '../layer/picture-quads';
import { fadesAt, type Head, headsAt, type Leg, legsOf } from './axes';
import { AxisShafts } from './axis-shafts';
import { colourOf, sideOf } from './axis-side';
import { shaftNumbers } from './shaft-geometry';

export const AXIS_SHAFTS = 'axis-shafts';
export const AXIS_HEADS = 'axis-heads';

type Setting = {
  /** CSS pixels of a mark. */
  readonly markSize: number;
  /** What is written at the head of an axis. */
  readonly nameOf: (axis: Leg['axis'], at: Instant) => string;
  readonly labels: LabelLayer;
  /** The layer beneath which the arrows are. */
  readonly below: string;
};

/** Arrows that grow along their dated path; nothing but their heads and names is calculated for a moment. */
export function axisLayer(
  axes: DrawnExhibit['axes'],
  { markSize, nameOf, labels, below }: Setting,
): MapLayer {
  const legs = legsOf(axes);
  const shafts = new AxisShafts(AXIS_SHAFTS, shaftNumbers(legs));
  const heads = new PictureQuads(AXIS_HEADS, () => arrowAtlas(markSize));
  let drawn = '';

  return {
    add(map) {
      drawn = '';
      map.addLayer(shafts, below);
      map.addLayer(heads, below);
    },
    draw(_map, at) {
      const now = headsAt(legs, at);
      const look = `${stateAt(legs, at)} ${now.map((head) => head.at.join()).join(' ')}`;
      if (look === drawn) return;
      drawn = look;
      shafts.growTo(at);
      heads.show(now.map(quadOf));
      labels.want(
        'axes',
        bySides(now).map(({ leg: { axis }, at: place }) => ({
          of: axis.id,
          text: nameOf(axis, at),
          at: place,
          apart: markSize * 0.5,
          look: { kind: 'formation', colour: colourOf(axis) },
        })),
      );
    },
  };
}

/** How many legs have started, ended and faded: between two moments with the same numbers only heads move. */
function stateAt(legs: readonly Leg[], at: Instant): string {
  const count = (test: (leg: Leg) => boolean) => legs.filter(test).length;
  return `${count(({ start }) => start <= at)} ${count(({ end }) => end <= at)} ${count((leg) => fadesAt(leg) <= at)}`;
}

/** The first head of each side, then the second of each: where there is no room for all names, each side has some. */
function bySides(heads: readonly Head[]): readonly Head[] {
  const counts = new Map<string, number>();
  const turns = heads.map((head) => {
    const side = sideOf(head.leg.axis);
    const turn = counts.get(side) ?? 0;
    counts.set(side, turn + 1);
    return { head, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ head }) => head);
}

function quadOf({ leg: { axis }, at, bearing }: Head): Quad {
  return { of: axis.id, picture: sideOf(axis), at, right: 0, down: 0, turn: bearing };
}

function arrowAtlas(size: number): Atlas {
  const sides = Object.entries({ ...forceColours, journey: journeyColour });
  return atlasOf(
    sides.map(([side, colour]) => {
      const share = side === 'journey' ? 0.6 : 0.9;
      return { name: side, canvas: shapeOf('M12 0 L23 22 L12 16.5 L1 22 Z', colour, size * share) };
    }),
  );
}
