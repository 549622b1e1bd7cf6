import type { Feature, LineString } from 'geojson';
import { lineThrough } from '../../space/curve';
import { gshhg, naturalEarth } from '../input/basemap-sources';
import { nameProperties } from '../input/both-names';
import { rivers } from '../input/hand-drawn';
import { stopAt } from '../input/town-positions';
import { fadedEnds } from '../line/fade';
import {
  distance,
  join,
  type Line,
  type LngLat,
  lengthOf,
  lineOf,
  nearestIndex,
} from '../line/line';
import { remoteness, simplify } from '../line/simplify';
import { rounder } from '../line/smooth';
import { courseOf, riverNet } from './river-course';
import { type Band, bands, labelLines } from './river-label-lines';

type Properties = Readonly<Record<string, string | number | boolean>>;
export type Course = { readonly properties: Properties; readonly line: Line };

const finest = 0.0006;

/** The named rivers of the region, at full detail, and the nameless ones. */
export function riverCourses(): {
  readonly named: readonly Course[];
  readonly nameless: readonly Line[];
} {
  const lines = [1, 2, 3, 4].flatMap((level) => gshhg('8/31/40/50', 'f', `-I${level}`));
  const net = riverNet(lines);
  const used = new Set<string>();
  const named = rivers.rivers.map((river) => {
    const line = courseOf(net, river.en, river.through).map(
      (index): LngLat => net[index]?.at ?? [0, 0],
    );
    for (const at of line) used.add(key(at));
    return {
      line: river.mended ? mended(line, river.mended.through) : line,
      properties: { ...nameProperties(river), width: river.width, metres: river.metres },
    };
  });
  const allNamed = [...named, ...riversByHand()];
  const joined = allNamed.map((course) => ({ ...course, line: toMouth(course.line, allNamed) }));
  const rest = lines.flatMap((line) =>
    split(line, (at) => !used.has(key(at)) && remoteness(at) < 1.5),
  );
  return { named: joined, nameless: join(rest, 0.001).filter((line) => lengthOf(line) > 0.12) };
}

/** Rivers that no source at hand has: curves through points on their banks. */
function riversByHand(): readonly Course[] {
  return rivers.byHand.map((river) => {
    return {
      line: lineThrough(river.stops.map(stopAt)),
      properties: {
        ...nameProperties(river),
        width: river.width,
        metres: river.metres,
        schematic: true,
      },
    };
  });
}

/** The course, with the part between the first and the last of these points replaced by a curve through them. */
function mended(line: Line, through: Line): Line {
  const [first, last] = [through[0], through.at(-1)];
  if (!first || !last) return line;
  const [from, to] = [nearestIndex(line, first), nearestIndex(line, last)];
  if (from > to) throw new Error('points that mend a river follow it from its source to its mouth');
  const before = line.slice(0, from);
  const after = line.slice(to + 1);
  const led = [...before.slice(-1), ...through, ...after.slice(0, 1)];
  return [...before.slice(0, -1), ...lineThrough(led), ...after.slice(1)];
}

/** The great rivers farther off, which only the widest views show. */
function riversAbroad(): readonly Course[] {
  const source = naturalEarth('50m', 'rivers_lake_centerlines');
  return rivers.abroad.flatMap((river) =>
    source.flatMap(({ geometry, properties }) => {
      if (!river.source.includes(String(properties.name))) return [];
      const lines =
        geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      return lines.map((line) => ({
        line: lineOf(line),
        properties: { ...nameProperties(river), width: 2, metres: 300 },
      }));
    }),
  );
}

export function drawRivers({
  named,
  nameless,
}: ReturnType<typeof riverCourses>): readonly Feature<LineString>[] {
  const minor = nameless.map((line) => ({ line, properties: { width: 5, metres: 25 } }));
  return [...named, ...riversAbroad(), ...minor].flatMap(({ line, properties }) => {
    const river = feature(simplify(rounder(line), finest), properties);
    // Drawn from its first known point on, which is not its source.
    return 'schematic' in properties ? fadedEnds(river, { start: true, end: false }) : [river];
  });
}

/** A name cannot follow every meander: it gets lines of its own, the straighter the farther the view. */
export function drawRiverNames(
  { named }: ReturnType<typeof riverCourses>,
  towns: Line,
): readonly Feature<LineString>[] {
  const near = bands.flatMap((band) => named.flatMap((course) => namesAlong(course, band, towns)));
  const far = bands
    .slice(0, 1)
    .flatMap((band) => riversAbroad().flatMap((course) => namesAlong(course, band, towns)));
  return [...near, ...far];
}

function namesAlong(
  { line, properties }: Course,
  band: Band,
  towns: Line,
): readonly Feature<LineString>[] {
  const around = line.filter((at) => remoteness(at) < 8);
  const course = band.view === 'continent' ? line : around;
  return labelLines(course, band, towns).map((each) =>
    feature(simplify(each, band.reach / 20), { ...properties, view: band.view }),
  );
}

function feature(line: Line, properties: Properties): Feature<LineString> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
  };
}

/** The source stops some rivers a bank short of the one they run into. */
function toMouth(line: Line, courses: readonly Course[]): Line {
  const end = line.at(-1);
  if (!end) return line;
  const near = courses
    .flatMap((other) => (other.line === line ? [] : other.line))
    .filter((at) => distance(at, end) < 0.03);
  const mouth = near.sort((a, b) => distance(a, end) - distance(b, end))[0];
  return mouth ? [...line, mouth] : line;
}

function key(at: LngLat): string {
  return `${Math.round(at[0] / 0.0005)},${Math.round(at[1] / 0.0005)}`;
}

function split(line: Line, wanted: (at: LngLat) => boolean): readonly Line[] {
  const parts: LngLat[][] = [[]];
  line.forEach((at, index) => {
    const part = parts.at(-1) ?? [];
    const beside = line[index - 1] ?? at;
    if (wanted(at)) part.push(...(part.length === 0 && !wanted(beside) ? [beside, at] : [at]));
    else if (part.length > 0) {
      part.push(at);
      parts.push([]);
    }
  });
  return parts.filter((part) => part.length > 1);
}
