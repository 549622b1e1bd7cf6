import type { Feature, LineString } from 'geojson';
import { between, kilometresBetween, type Point } from '../../space/geo';

/** Which ends of a line stop where nothing ends on the ground. */
type LooseEnds = { readonly start: boolean; readonly end: boolean };

/** Kilometres over which a loose end fades, and in how many steps. */
const LENGTH_KM = 18;
const STEPS = 6;

/** Nearer than this an end meets another line, in kilometres. */
const MEETS_KM = 12;

/** A line in pieces: those towards a loose end have a `fade` between 0 and 1, which the style takes for their opacity. */
export function fadedEnds(
  line: Feature<LineString>,
  { start, end }: LooseEnds,
): Feature<LineString>[] {
  const points = line.geometry.coordinates.map(([x = 0, y = 0]): Point => [x, y]);
  const length = lengthsOf(points).at(-1) ?? 0;
  const reach = Math.min(LENGTH_KM, length / 3);
  const steps = Array.from({ length: STEPS }, (_, step) => (reach * step) / STEPS);
  const cuts = [
    ...(start ? steps : [0]),
    ...(start ? [reach] : []),
    ...(end ? [length - reach, ...steps.map((way) => length - way).reverse()] : [length]),
  ];
  return cuts.slice(1).map((to, index): Feature<LineString> => {
    const from = cuts[index] ?? 0;
    const middle = (from + to) / 2;
    const fade = Math.min(start ? middle / reach : 1, end ? (length - middle) / reach : 1, 1);
    const coordinates = cut(points, from, to).map(([x, y]) => [rounded(x), rounded(y)]);
    const properties = { ...line.properties, ...(fade < 1 && { fade: Number(fade.toFixed(2)) }) };
    return { ...line, properties, geometry: { type: 'LineString', coordinates } };
  });
}

/** Which ends of a line meet none of the others. */
export function looseEnds(
  line: Feature<LineString>,
  others: readonly Feature<LineString>[],
): LooseEnds {
  const own = JSON.stringify(line.geometry.coordinates);
  const points = others
    .filter(({ geometry }) => JSON.stringify(geometry.coordinates) !== own)
    .flatMap(({ geometry }) => geometry.coordinates);
  const isLoose = ([x = 0, y = 0]: readonly number[] = []) =>
    points.every(([toX = 0, toY = 0]) => kilometresBetween([x, y], [toX, toY]) > MEETS_KM);
  const { coordinates } = line.geometry;
  return { start: isLoose(coordinates[0]), end: isLoose(coordinates.at(-1)) };
}

/** The part of a line between two distances from its start, in kilometres. */
function cut(points: readonly Point[], from: number, to: number): Point[] {
  const lengths = lengthsOf(points);
  const inside = points.filter((_, index) => {
    const way = lengths[index] ?? 0;
    return way > from && way < to;
  });
  return [pointAt(points, lengths, from), ...inside, pointAt(points, lengths, to)];
}

function pointAt(points: readonly Point[], lengths: readonly number[], way: number): Point {
  const next = Math.max(
    1,
    lengths.findIndex((length) => length >= way - 1e-9),
  );
  const before: Point = points[next - 1] ?? [0, 0];
  const after: Point = points[next] ?? before;
  const [start, end] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
  return between(before, after, end === start ? 0 : (way - start) / (end - start));
}

function lengthsOf(points: readonly Point[]): number[] {
  let length = 0;
  return points.map((point, index) => {
    length += kilometresBetween(points[index - 1] ?? point, point);
    return length;
  });
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
