import type { Feature, LineString, Polygon } from 'geojson';
import { gshhg, naturalEarth } from '../input/basemap-sources';
import { distanceToLine, join, type Line, type LngLat, lengthOf, lineOf } from '../line/line';
import { simplify } from '../line/simplify';
import { rounder } from '../line/smooth';
import { contains } from './draw-land';

/** Today's borders. WDBII's agree with its own rivers, which Natural Earth's do not; Natural Earth says which are disputed. */
export function drawBorders(land: readonly Feature<Polygon>[]): readonly Feature<LineString>[] {
  const shores = land.map(({ geometry }) => lineOf(geometry.coordinates[0] ?? []));
  const disputed = disputedLines();
  return join(once(gshhg('-30/85/5/80', 'f', '-N1')), 0.002)
    .filter((line) => line.length > 1 && onLand(line, shores))
    .flatMap((line) => partedBy(disputed, line))
    .map(({ line, kind }) => ({
      type: 'Feature',
      properties: { kind },
      geometry: {
        type: 'LineString',
        coordinates: simplify(rounder(line), 0.001).map(([x, y]) => [x, y]),
      },
    }));
}

/** The source also draws short strokes in straits, between an island and a foreign shore. */
function onLand(line: Line, shores: readonly Line[]): boolean {
  if (lengthOf(line) > 2) return true;
  const sample = line.filter((_, index) => index % Math.ceil(line.length / 12) === 0);
  const ashore = sample.filter((at) => shores.some((shore) => contains(shore, at)));
  return ashore.length > sample.length / 3;
}

/** WDBII has some borders twice, once for each neighbour; drawn twice they would be darker and their dashes would fill up. */
function once(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  const key = (at: LngLat) => `${at[0].toFixed(3)},${at[1].toFixed(3)}`;
  return lines.flatMap((line) => {
    const parts: LngLat[][] = [];
    let part: LngLat[] = [];
    line.slice(1).forEach((to, index) => {
      const from = line[index] ?? to;
      const segment = [key(from), key(to)].sort().join(' ');
      if (seen.has(segment)) {
        part = [];
        return;
      }
      seen.add(segment);
      if (part.length === 0) {
        part = [from];
        parts.push(part);
      }
      part.push(to);
    });
    return parts;
  });
}

function disputedLines(): readonly Line[] {
  return naturalEarth('10m', 'admin_0_boundary_lines_land').flatMap(({ geometry, properties }) => {
    if (!String(properties.featurecla).startsWith('Disputed')) return [];
    if (geometry.type === 'LineString') return [lineOf(geometry.coordinates)];
    return geometry.type === 'MultiLineString' ? geometry.coordinates.map(lineOf) : [];
  });
}

type Part = { readonly line: Line; readonly kind: 'agreed' | 'disputed' };

/** Degrees: the two sources' lines differ by at most `apart`; a stretch below `shortest` is only near a disputed border where three countries meet. */
const apart = 0.06;
const shortest = 0.25;

function partedBy(disputed: readonly Line[], line: Line): readonly Part[] {
  const near = disputed.filter((other) => line.some((at) => distanceToLine(at, other) < apart));
  if (near.length === 0) return [{ line, kind: 'agreed' }];
  const parts: { line: LngLat[]; kind: Part['kind'] }[] = [];
  for (const at of line) {
    const kind = near.some((other) => distanceToLine(at, other) < apart) ? 'disputed' : 'agreed';
    const last = parts.at(-1);
    last?.line.push(at);
    if (last?.kind !== kind) parts.push({ line: [at], kind });
  }
  return parts
    .filter((part) => part.line.length > 1)
    .map((part) =>
      part.kind === 'disputed' && lengthOf(part.line) < shortest
        ? { ...part, kind: 'agreed' }
        : part,
    );
}
