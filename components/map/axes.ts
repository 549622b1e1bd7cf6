import { bearing, between, type Point } from '../../data/geo';
import type { DatedExhibit } from '../../data/queries';
import { DAY, type Instant } from '../../data/time/span';

type Axis = DatedExhibit['axes'][number];

/** One leg of an axis between two dated points. */
export type Leg = {
  readonly axis: Axis;
  readonly from: Point;
  readonly to: Point;
  readonly start: Instant;
  readonly end: Instant;
  /** Whether a source names where the leg leads. */
  readonly sourced: boolean;
};

/** The moving end of an axis: the part of its leg that is done, and where it points. */
export type Head = {
  readonly axis: Axis;
  readonly tail: Point;
  readonly at: Point;
  readonly bearing: number;
  readonly sourced: boolean;
};

/** After this long an axis that has come to its end stands back behind newer ones. */
const RECENT_DAYS = 10;

export function legsOf(axes: readonly Axis[]): Leg[] {
  return axes.flatMap((axis) =>
    axis.path.slice(1).flatMap((to, index): Leg[] => {
      const from = axis.path[index];
      if (from === undefined) return [];
      return [
        {
          axis,
          from: from.at,
          to: to.at,
          start: from.start,
          end: to.start,
          sourced: to.basis === 'sourced',
        },
      ];
    }),
  );
}

/** `done` once the moment has passed a leg's last day, `recent` while the axis is still news. */
export function legState(leg: Leg, at: Instant): { done: boolean; recent: boolean } {
  const last = leg.axis.path.at(-1)?.start ?? leg.end;
  return { done: at >= leg.end, recent: at < last + RECENT_DAYS * DAY };
}

/** The heads of all axes that have begun and are moving, or have only just arrived. */
export function headsAt(legs: readonly Leg[], at: Instant): Head[] {
  const heads = new Map<string, Head>();
  for (const leg of legs) {
    if (at < leg.start || !legState(leg, at).recent) continue;
    const length = leg.end - leg.start;
    const share = length <= 0 ? 1 : Math.min(1, (at - leg.start) / length);
    const still = leg.from[0] === leg.to[0] && leg.from[1] === leg.to[1];
    const before = heads.get(leg.axis.id);
    heads.set(leg.axis.id, {
      axis: leg.axis,
      tail: leg.from,
      at: between(leg.from, leg.to, share),
      bearing: still ? (before?.bearing ?? 0) : bearing(leg.from, leg.to),
      sourced: leg.sourced,
    });
  }
  return [...heads.values()];
}
