import { belgrade } from '../../space/boxes';
import { distanceToSegment, type Line, type LngLat } from './line';

/** The part of the world the exhibit is about: west, south, east, north. */
const detail = [17, 41.3, 25.5, 47.2] as const;

/** How far a place lies outside the detailed part, in degrees. */
export function remoteness([longitude, latitude]: LngLat): number {
  const [west, south, east, north] = detail;
  const x = Math.max(west - longitude, 0, longitude - east);
  const y = Math.max(south - latitude, 0, latitude - north);
  return Math.hypot(x, y);
}

/** Only Belgrade is shown at zooms where the corner of a bend is visible. */
function within([longitude, latitude]: LngLat, [[west, south], [east, north]]: typeof belgrade) {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** The error allowed grows with remoteness, so that the detail fades outward and no edge shows where it ends. */
export function tolerance(at: LngLat, finest: number): number {
  const far = remoteness(at);
  if (within(at, belgrade)) return finest / 6;
  return finest + 0.0007 * far + 0.00003 * far * far;
}

/** Douglas and Peucker's method, with that tolerance. */
export function simplify(line: Line, finest: number): Line {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [first, last] = pair;
    const worst = farthest(line, first, last, finest);
    if (worst === undefined) continue;
    keep.add(worst);
    open.push([first, worst], [worst, last]);
  }
  return line.filter((_, index) => keep.has(index)).map(rounded);
}

function farthest(line: Line, first: number, last: number, finest: number): number | undefined {
  const from = line[first];
  const to = line[last];
  let worst: number | undefined;
  let most = 1;
  for (let index = first + 1; index < last; index += 1) {
    const at = line[index];
    if (!at || !from || !to) continue;
    const error = distanceToSegment(at, from, to) / tolerance(at, finest);
    if (error > most) {
      most = error;
      worst = index;
    }
  }
  return worst;
}

/** Four decimals are ten metres, three are a hundred, which is as exact as the sources are. */
function rounded(at: LngLat): LngLat {
  const decimals = remoteness(at) === 0 ? 4 : 3;
  return [Number(at[0].toFixed(decimals)), Number(at[1].toFixed(decimals))];
}
