import { isReport } from '../../schema/parts/event-kinds';
import { isInBelgrade } from '../../space/boxes';
import type { Point } from '../../space/geo';
import { contains, type Instant } from '../../time/span';
import type { DatedEvent, DatedExhibit } from '../types';
import { type AdvanceFront, drawnFronts, rounded } from './drawn-fronts';
import { freedOver } from './freed-over';
import { sectorsOf } from './fronts';

/** The advance as a few still days, on the plane of the relief: 0 to 1 to the right, and 0 to 1 downward. */
export type Advance = {
  readonly days: readonly AdvanceDay[];
  /** The index of the day that the exhibit opens on, or of the last one before it. */
  readonly opening: number;
  /** The corners of what has to be seen. */
  readonly theatre: readonly [topLeft: Point, bottomRight: Point];
  /** The towns whose freeing matters most, to be named; they are dots before they are free, too. */
  readonly named: readonly NamedTown[];
};

export type AdvanceDay = {
  readonly at: Instant;
  readonly fronts: readonly AdvanceFront[];
  /** Towns that are free by the end of the day, and the ids of the named ones among them. */
  readonly free: readonly Point[];
  readonly freeNamed: readonly string[];
};

export type NamedTown = { readonly id: string; readonly name: string; readonly at: Point };

/** Events that freed a town and matter at least as much give it its name. */
const NAMED_FROM = 4;

const WHOLE: Advance['theatre'] = [
  [0, 0],
  [1, 1],
];

/**
 * The advance on each day of the exhibit's period from which there is a front line. Reported crimes have no part in it:
 * it is shown before a visitor has chosen what to see.
 */
export function advanceOf(exhibit: DatedExhibit): Advance {
  const { period, frontLines, places } = exhibit;
  const events = exhibit.events.filter((event) => !isReport(event));
  const sectors = sectorsOf(frontLines);
  const freedAt = freedOver(events);
  const names = namedTowns(events);
  const townsIn = (ids: ReadonlySet<string>) => places.filter(({ id }) => ids.has(id));
  const starts = frontLines.map(({ start }) => start).filter((start) => contains(period, start));
  const days = [...new Set(starts)]
    .sort((one, other) => one - other)
    .map((at): AdvanceDay => {
      const free = townsIn(freedAt(at));
      return {
        at,
        fronts: drawnFronts(sectors, at, frontLines),
        // Belgrade's quarters have positions of their own, and would be dots on its dot.
        free: free.filter(({ id, at }) => !names.has(id) && !isInBelgrade(at)).map(pointOf),
        freeNamed: free.filter(({ id }) => names.has(id)).map(({ id }) => id),
      };
    });
  const opening = Date.parse(`${exhibit.about.opening.day}T00:00:00Z`);
  return {
    days,
    opening: Math.max(
      0,
      days.findLastIndex(({ at }) => at <= opening),
    ),
    theatre: theatreOf(exhibit),
    named: townsIn(names).map((town) => ({ id: town.id, name: town.name, at: pointOf(town) })),
  };
}

function namedTowns(events: readonly DatedEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ effect, importance, place }) =>
      effect === 'freed' && importance >= NAMED_FROM && place !== undefined ? [place] : [],
    ),
  );
}

/** The box that the exhibit opens on, or else one round the lines; all of the relief where there is neither. */
function theatreOf({ about, frontLines }: DatedExhibit): Advance['theatre'] {
  const { box } = about.opening.inView;
  const corners = box && [box.southWest, box.northEast];
  const points = (corners ?? frontLines.flatMap(({ line }) => line)).map(rounded);
  if (points.length === 0) return WHOLE;
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return [
    [Math.min(...across), Math.min(...down)],
    [Math.max(...across), Math.max(...down)],
  ];
}

function pointOf({ at }: { readonly at: Point }): Point {
  return rounded(at);
}
