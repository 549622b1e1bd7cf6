import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { between, type Point, resample } from '../../../data/space/geo';
import { DAY, type Instant } from '../../../data/time/span';

type Line = DrawnExhibit['frontLines'][number];

/** The line of a sector at a moment: `interpolated` where it lies between two dated lines. */
export type Front = {
  readonly points: readonly Point[];
  readonly interpolated: boolean;
  readonly from: Line;
  readonly to: Line | null;
};

type Dated = {
  readonly line: Line;
  readonly points: readonly Point[];
  readonly start: Instant;
  readonly until: Instant;
};

const POINTS = 160;

/** The dated lines by sector, brought to one number of points so that each can move to the next. */
export function sectorsOf(lines: readonly Line[]): readonly (readonly Dated[])[] {
  const sectors = new Map<string, Dated[]>();
  for (const line of [...lines].sort((one, other) => one.start - other.start)) {
    const dated = {
      line,
      points: resample(line.line, POINTS),
      start: line.start,
      until: line.end ?? Number.POSITIVE_INFINITY,
    };
    sectors.set(line.sector, [...(sectors.get(line.sector) ?? []), dated]);
  }
  return [...sectors.values()];
}

/** Each sector's line at a moment. On a dated day it is as claimed; between two it is a drawing. */
export function frontsAt(sectors: readonly (readonly Dated[])[], at: Instant): Front[] {
  return sectors.flatMap((sector): Front[] => {
    const index = sector.findLastIndex(({ start }) => start <= at);
    const current = sector[index];
    if (current === undefined || at >= current.until) return [];
    const next = sector[index + 1];
    const onItsDay = at < current.start + DAY;
    if (onItsDay || next === undefined || current.until < next.start) {
      return [{ points: current.points, interpolated: false, from: current.line, to: null }];
    }
    const share = (at - current.start - DAY) / (next.start - current.start - DAY);
    const points = current.points.map((point, place) =>
      between(point, next.points[place] ?? point, share),
    );
    return [{ points, interpolated: true, from: current.line, to: next.line }];
  });
}
