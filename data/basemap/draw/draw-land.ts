import type { Feature, Geometry, Polygon } from 'geojson';
import { gshhg, naturalEarth } from '../input/basemap-sources';
import { nameProperties } from '../input/both-names';
import { lakes } from '../input/hand-drawn';
import { join, type Line, type LngLat, lineOf } from '../line/line';
import { simplify, tolerance } from '../line/simplify';

const finest = 0.0015;

/** In square degrees: only the Caspian. Natural Earth's other holes are lakes, which `drawn/lakes.json` chooses, and later reservoirs. */
const inlandSea = 20;

/** Degrees west, south, east, north: the map shows only sea beyond Europe, western Asia and northern Africa. */
const world = [-30, 5, 85, 82] as const;

export function drawLand(): readonly Feature<Polygon>[] {
  const polygons = naturalEarth('10m', 'land').flatMap(({ geometry }) => ringsOf(geometry));
  const filled = polygons.flatMap(([, ...holes]) => holes.filter((hole) => !isSea(hole)));
  return polygons.flatMap((rings) => landOf(rings, filled));
}

function ringsOf(geometry: Geometry): readonly (readonly Line[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(lineOf)];
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((rings) => rings.map(lineOf))
    : [];
}

function isSea(hole: Line): boolean {
  return Math.abs(signedArea(hole)) > inlandSea;
}

export function drawLakes(): readonly Feature<Polygon>[] {
  const near = closed(gshhg('5/31/36/50', 'f', '-W2/1p', '-A0/2/2+l'));
  const wide = closed(gshhg('0/60/35/65', 'i', '-W2/1p', '-A200/2/2+l'));
  return lakes.map((lake) => {
    const ring = [...near, ...wide].find((each) => contains(each, lake.at));
    if (!ring) throw new Error(`${lake.en}: no lake in the source holds ${lake.at.join(', ')}`);
    return polygon([simplify(ring, 0.001)], nameProperties(lake));
  });
}

/** `filled` are the lakes that are drawn as land: an island in one would have an outline without water around it. */
function landOf(
  [shore, ...holes]: readonly Line[],
  filled: readonly Line[],
): readonly Feature<Polygon>[] {
  const [first] = shore ?? [];
  if (
    !shore ||
    !first ||
    !touchesWorld(shore) ||
    tooSmall(shore) ||
    filled.some((hole) => contains(hole, first))
  )
    return [];
  const rings = [shore, ...holes.filter(isSea)].map((ring) => simplify(ring, finest));
  return (rings[0]?.length ?? 0) < 4
    ? []
    : [
        polygon(
          rings.filter((ring) => ring.length > 3),
          {},
        ),
      ];
}

function polygon(
  rings: readonly Line[],
  properties: Readonly<Record<string, string>>,
): Feature<Polygon> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])) },
  };
}

function touchesWorld(ring: Line): boolean {
  const [west, south, east, north] = world;
  return ring.some(([x, y]) => x > west && x < east && y > south && y < north);
}

/** An islet a few times as wide as the tolerance would be drawn as a splinter. */
function tooSmall(ring: Line): boolean {
  const [first] = ring;
  if (!first) return true;
  const side = 6 * tolerance(first, finest);
  return Math.abs(signedArea(ring)) < side * side;
}

function signedArea(ring: Line): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function closed(pieces: readonly Line[]): readonly Line[] {
  return join(pieces, 0.002).map((line): Line => [...line, line[0] ?? [0, 0]]);
}

export function contains(ring: Line, [longitude, latitude]: LngLat): boolean {
  let inside = false;
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
    if (y > latitude === beforeY > latitude) return;
    if (longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x) inside = !inside;
  });
  return inside;
}
