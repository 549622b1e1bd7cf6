import { between, type Point, resample } from '../../space/geo';
import { onRelief } from '../../space/relief-plane';
import type { Instant } from '../../time/span';
import type { DatedExhibit } from '../types';
import { frontsAt, looseEnds, type sectorsOf } from './fronts';

export type AdvanceFront = {
  /** The freed side is to the left of the way from the first point to the last. */
  readonly line: readonly Point[];
  /** Whether its first and its last end fade. */
  readonly loose: readonly [boolean, boolean];
  /** Whether it lies between two dated lines, so that no record has it as it is drawn. */
  readonly between: boolean;
};

/** Points of a line that is drawn between two others. */
const DRAWN_POINTS = 48;

type Sectors = ReturnType<typeof sectorsOf>;
type Dated = Sectors[number][number];

/** The front lines of a day on the plane of the relief, as they are drawn. */
export function drawnFronts(
  sectors: Sectors,
  at: Instant,
  frontLines: DatedExhibit['frontLines'],
): AdvanceFront[] {
  return frontsAt(sectors, at).map(({ from, to, share }) => ({
    line: drawn(from.line.freedSide, lineOf(from, to, share)),
    loose: endsAlong(from.line.freedSide, looseEnds(from.line, frontLines)),
    between: to !== null,
  }));
}

function lineOf(from: Dated, to: Dated | null, share: number): readonly Point[] {
  if (to === null) return from.line.line;
  const points = from.points.map((point, index) =>
    between(point, to.points[index] ?? point, share),
  );
  return resample(points, DRAWN_POINTS);
}

function drawn(freedSide: 'left' | 'right', line: readonly Point[]): Point[] {
  const points = line.map(rounded);
  return freedSide === 'left' ? points : points.toReversed();
}

function endsAlong(
  freedSide: 'left' | 'right',
  [first, last]: readonly [boolean, boolean],
): readonly [boolean, boolean] {
  return freedSide === 'left' ? [first, last] : [last, first];
}

/** Four decimals are about 200 metres. */
export function rounded(position: Point): Point {
  const [x, y] = onRelief(position);
  return [Number(x.toFixed(4)), Number(y.toFixed(4))];
}
