import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { curveThrough } from '../../../data/space/curve';
import { bearing, between, kilometresBetween, type Point } from '../../../data/space/geo';
import { DAY, type Instant } from '../../../data/time/span';

type Axis = DrawnExhibit['axes'][number];

/** One leg of an axis between two dated points. */
export type Leg = {
  readonly axis: Axis;
  readonly curve: readonly Point[];
  /** Kilometres of the axis before the leg begins. */
  readonly behind: number;
  readonly start: Instant;
  readonly end: Instant;
  /** Whether a source names where the leg leads. */
  readonly sourced: boolean;
};

/** The moving end of an axis, and where it points in degrees clockwise from north. */
export type Head = { readonly leg: Leg; readonly at: Point; readonly bearing: number };

/** Days after which an axis that has reached its end fades behind newer ones. */
const RECENT_DAYS = 10;

/** An arrow begins slender and has its full width after so many kilometres. */
const TAPER_KM = 90;
const SLENDER = 0.3;

export function legsOf(axes: readonly Axis[]): Leg[] {
  return axes.flatMap((axis) => {
    const curves = curveThrough(axis.path.map(({ at }) => at));
    let behind = 0;
    return curves.flatMap((curve, index): Leg[] => {
      const from = axis.path[index];
      const to = axis.path[index + 1];
      if (from === undefined || to === undefined) return [];
      const leg = { axis, curve, behind, start: from.start, end: to.start };
      behind += lengthOf(curve);
      return [{ ...leg, sourced: to.basis === 'sourced' }];
    });
  });
}

/** The moment from which an axis is no longer news, and is drawn paler. */
export function fadesAt({ axis, end }: Leg): Instant {
  return (axis.path.at(-1)?.start ?? end) + RECENT_DAYS * DAY;
}

/** The heads of all axes that are moving, or that arrived within the last days. */
export function headsAt(legs: readonly Leg[], at: Instant): Head[] {
  const heads = new Map<string, Head>();
  for (const leg of legs) {
    if (at < leg.start || at >= fadesAt(leg)) continue;
    const length = leg.end - leg.start;
    const share = length <= 0 ? 1 : Math.min(1, (at - leg.start) / length);
    const { from, to, reached } = stretchAt(leg.curve, share);
    const still = kilometresBetween(from, to) === 0;
    const before = heads.get(leg.axis.id)?.bearing ?? 0;
    heads.set(leg.axis.id, { leg, at: reached, bearing: still ? before : bearing(from, to) });
  }
  return [...heads.values()];
}

/** An arrow's width as a share of the full one, after so many kilometres of its way. */
export function taperAt(kilometres: number): number {
  return SLENDER + (1 - SLENDER) * Math.min(1, kilometres / TAPER_KM);
}

function lengthOf(curve: readonly Point[]): number {
  return curve
    .slice(1)
    .reduce((sum, to, index) => sum + kilometresBetween(curve[index] ?? to, to), 0);
}

/** The step of a curve that a share (0 to 1) of its way is on, and the point reached; steps are of one length. */
function stretchAt(curve: readonly Point[], share: number) {
  const steps = share * (curve.length - 1);
  const whole = Math.max(0, Math.ceil(steps) - 1);
  const from = curve[whole] ?? [0, 0];
  const to = curve[whole + 1] ?? from;
  return { from, to, reached: between(from, to, steps - whole) };
}
