import { MercatorCoordinate } from 'maplibre-gl';
import { kilometresBetween, type Point } from '../../../data/space/geo';
import { DAY, type Instant } from '../../../data/time/span';
import { channelsOf } from '../layer/graphics';
import { fadesAt, type Leg, taperAt } from './axes';
import { colourOf } from './axis-side';

/** What each step of a shaft has in the buffer: its ends, its days, its widths and its colour. */
export const stepFields = [
  ['from', 2],
  ['to', 2],
  ['days', 3],
  ['widths', 2],
  ['along', 1],
  ['dashed', 1],
  ['colour', 3],
] as const;

export const STEP_NUMBERS = 14;

/** Days count from here, so that a number of the graphics card, which has seven digits, tells seconds apart. */
const FIRST_DAY = Date.UTC(1944, 0, 1);

/** Pixels of a shaft at zoom 7: an army's, a retreat's or one that no source names, and a person's journey. */
const SHAFT = 5;
const DASHED = 0.62;
const JOURNEY = 1.8;

/** A moment in days, as shafts have it. */
export function shaftDay(at: Instant): number {
  return (at - FIRST_DAY) / DAY;
}

/** All steps of all legs, in the order of drawing. */
export function shaftNumbers(legs: readonly Leg[]): Float32Array {
  return new Float32Array(legs.flatMap((leg) => stepsOf(leg)));
}

function stepsOf(leg: Leg): number[] {
  const { axis, curve, start, end, sourced } = leg;
  const dashed = axis.kind !== 'advance' || !sourced;
  const count = curve.length - 1;
  const day = (share: number) => shaftDay(start + (end - start) * share);
  let way = leg.behind;
  let along = 0;
  return curve.slice(1).flatMap((to, index) => {
    const from = curve[index] ?? to;
    const [a, b] = [mercator(from), mercator(to)];
    const behind = way;
    way += kilometresBetween(from, to);
    const before = along;
    along += Math.hypot(b[0] - a[0], b[1] - a[1]);
    const widths = [behind, way].map((kilometres) =>
      axis.kind === 'journey' ? JOURNEY : SHAFT * (dashed ? DASHED : taperAt(kilometres)),
    );
    const days = [day(index / count), day((index + 1) / count), shaftDay(fadesAt(leg))];
    const look = [...widths, before, dashed ? 1 : 0, ...channelsOf(colourOf(axis))];
    return [...a, ...b, ...days, ...look];
  });
}

function mercator([longitude, latitude]: Point): [number, number] {
  const { x, y } = MercatorCoordinate.fromLngLat([longitude, latitude]);
  return [x, y];
}
