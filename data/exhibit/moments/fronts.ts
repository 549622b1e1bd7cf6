import { kilometresBetween, type Point, resample } from '../../space/geo';
import { DAY, type Instant } from '../../time/span';
import type { DrawnExhibit } from '../outline';

type Line = DrawnExhibit['frontLines'][number];

/** A dated line, brought to the same number of points as every other, so that each can move to the next. */
export type Dated = {
  readonly line: Line;
  readonly points: readonly Point[];
  readonly start: Instant;
  readonly until: Instant;
};

/** The line of a sector at a moment: `share` of the way (0 to 1) from one dated line to the next, where it is a drawing. */
type Front = {
  readonly from: Dated;
  readonly to: Dated | null;
  readonly share: number;
};

export const POINTS = 160;

/** The dated lines by sector. */
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
    if (onItsDay || next === undefined || current.until < next.start)
      return [{ from: current, to: null, share: 0 }];
    const share = (at - current.start - DAY) / (next.start - current.start - DAY);
    return [{ from: current, to: next, share }];
  });
}

/**
 * Which ends of a line are loose, its first and its last: they fade, since the front went on beyond what the
 * record says. A ring has none, and where a line of the same day ends at the same position the two are one front.
 */
export function looseEnds(line: Line, lines: readonly Line[]): readonly [boolean, boolean] {
  const [first, last] = endsOf(line);
  if (same(first, last)) return [false, false];
  const others = lines.filter(
    (other) => other.id !== line.id && other.sector !== line.sector && other.start === line.start,
  );
  const loose = (end: Point | undefined) =>
    !others.some((other) => endsOf(other).some((position) => same(position, end)));
  return [loose(first), loose(last)];
}

function endsOf({ line }: Line): readonly [Point | undefined, Point | undefined] {
  return [line[0], line.at(-1)];
}

function same(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && kilometresBetween(one, other) === 0;
}
