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

/** The moving end of an axis: the part of its leg that is done, and where it points. */
export type Head = {
  readonly leg: Leg;
  readonly curve: readonly Point[];
  readonly at: Point;
  readonly bearing: number;
};

/** A stretch of an arrow’s shaft, and its width as a share of the full one. */
type Strip = { readonly points: readonly Point[]; readonly share: number };

/** Days after which an axis that has reached its end fades behind newer ones. */
const RECENT_DAYS = 10;

/** An arrow begins slender and has its full width after so many kilometres, in so many steps. */
const TAPER_KM = 90;
const TAPER_STEPS = 12;
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

/** `done` once the moment has passed a leg's last day, `recent` while the axis is still news. */
export function legState(leg: Leg, at: Instant): { done: boolean; recent: boolean } {
  const last = leg.axis.path.at(-1)?.start ?? leg.end;
  return { done: at >= leg.end, recent: at < last + RECENT_DAYS * DAY };
}

/** The heads of all axes that are moving, or that arrived within the last days. */
export function headsAt(legs: readonly Leg[], at: Instant): Head[] {
  const heads = new Map<string, Head>();
  for (const leg of legs) {
    if (at < leg.start || !legState(leg, at).recent) continue;
    const length = leg.end - leg.start;
    const share = length <= 0 ? 1 : Math.min(1, (at - leg.start) / length);
    const curve = beginningOf(leg.curve, share);
    const [from, to] = [curve.at(-2), curve.at(-1)];
    if (from === undefined || to === undefined) continue;
    const still = kilometresBetween(from, to) === 0;
    const before = heads.get(leg.axis.id)?.bearing ?? 0;
    heads.set(leg.axis.id, {
      leg,
      curve,
      at: to,
      bearing: still ? before : bearing(from, to),
    });
  }
  return [...heads.values()];
}

/** A curve of an axis as strips that widen with the way from where the axis began. */
export function tapered(curve: readonly Point[], behind: number): Strip[] {
  const strips: { points: Point[]; step: number }[] = [];
  let way = behind;
  curve.slice(1).forEach((to, index) => {
    const from = curve[index] ?? to;
    way += kilometresBetween(from, to);
    const step = Math.min(TAPER_STEPS, Math.floor((way / TAPER_KM) * TAPER_STEPS));
    const last = strips.at(-1);
    if (last?.step === step) last.points.push(to);
    else strips.push({ points: [from, to], step });
  });
  return strips.map(({ points, step }) => ({
    points,
    share: SLENDER + (1 - SLENDER) * (step / TAPER_STEPS),
  }));
}

function lengthOf(curve: readonly Point[]): number {
  return curve
    .slice(1)
    .reduce((sum, to, index) => sum + kilometresBetween(curve[index] ?? to, to), 0);
}

/** The part of a curve up to a share (0 to 1) of its points’ steps, which are of one length. */
function beginningOf(curve: readonly Point[], share: number): Point[] {
  const reached = share * (curve.length - 1);
  const whole = Math.max(0, Math.ceil(reached) - 1);
  const from = curve[whole];
  const to = curve[whole + 1];
  if (from === undefined || to === undefined) return [...curve];
  return [...curve.slice(0, whole + 1), between(from, to, reached - whole)];
}
