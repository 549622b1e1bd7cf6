import { distance, distanceToLine, type Line, type LngLat, lengthOf } from '../line/line';
import { smooth } from '../line/smooth';

/** Lengths in degrees of latitude: of a name on the map, and of the stretch of river without another. */
export type Band = {
  readonly view: string;
  readonly reach: number;
  readonly name: number;
  readonly apart: number;
};

/** One for each range of zooms that the style tells apart. */
export const bands: readonly Band[] = [
  { view: 'continent', reach: 0.25, name: 2.2, apart: 4 },
  { view: 'country', reach: 0.09, name: 0.75, apart: 1.3 },
  { view: 'region', reach: 0.035, name: 0.3, apart: 0.55 },
  { view: 'district', reach: 0.015, name: 0.12, apart: 0.24 },
];

/** A stretch rougher than this is left unnamed, unless the river has no better. */
const calmest = 1.5;

/** A short, nearly straight line for each place of a river's name: beside the straightest stretches, and clear of their bends. */
export function labelLines(course: Line, band: Band, towns: Line): readonly Line[] {
  const calm = smooth(course, band.reach);
  const step = lengthOf(calm) / (calm.length - 1);
  const count = Math.round(band.name / step);
  if (count < 4 || calm.length <= count) return [];
  const stretches = calm.slice(0, -count).flatMap((_, start) => {
    if (start % 3 !== 0) return [];
    const line = calm.slice(start, start + count + 1);
    return [{ line, roughness: roughness(line, course, band, towns) }];
  });
  stretches.sort((a, b) => a.roughness - b.roughness);
  const chosen: Line[] = [];
  for (const { line, roughness } of stretches) {
    if (
      (roughness < calmest || chosen.length === 0) &&
      chosen.every((other) => distance(middle(other), middle(line)) > band.apart)
    )
      chosen.push(line);
  }
  return chosen.map((line) => clearOf(course, eastward(line)));
}

/** Bends count most, then how far the river strays from the line, steepness, and a town whose name would have to move. */
function roughness(line: Line, course: Line, band: Band, towns: Line): number {
  const from = line[0] ?? [0, 0];
  const to = line.at(-1) ?? from;
  const bend = Math.max(...line.map((at) => distanceToLine(at, [from, to]))) / band.name;
  const straying = Math.max(0, ...rises(course, line).map(Math.abs)) / band.name;
  const steep = Math.abs(to[1] - from[1]) / Math.max(distance(from, to), 1e-9);
  const crowd = towns.some((town) => distanceToLine(town, line) < band.name * 0.3) ? 0.8 : 0;
  return bend * 3 + straying * 4 + steep * 0.25 + crowd;
}

/** The line moved to the river's upper side, as far as its farthest bend reaches there. */
function clearOf(course: Line, line: Line): Line {
  const [x, y] = direction(line);
  const rise = Math.max(0, ...rises(course, line));
  return line.map(([longitude, latitude]) => [longitude - y * rise, latitude + x * rise]);
}

/** How far each of the river's points beside the line lies above it. */
function rises(course: Line, line: Line): readonly number[] {
  const [x, y] = direction(line);
  const [start] = line;
  if (!start) return [];
  const half = distance(start, line.at(-1) ?? start) * 0.5;
  const centre = middle(line);
  return course.flatMap((at) => {
    if (distance(at, centre) > half) return [];
    const near = line.reduce(
      (best, each) => (distance(each, at) < distance(best, at) ? each : best),
      start,
    );
    return [(at[1] - near[1]) * x - (at[0] - near[0]) * y];
  });
}

function direction(line: Line): LngLat {
  const from = line[0] ?? [0, 0];
  const to = line.at(-1) ?? from;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function eastward(line: Line): Line {
  const [first] = line;
  const last = line.at(-1);
  return first && last && first[0] > last[0] ? [...line].reverse() : line;
}

function middle(line: Line): LngLat {
  return line[Math.floor(line.length / 2)] ?? [0, 0];
}
