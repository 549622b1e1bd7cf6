import type { Feature, LineString, Point } from 'geojson';
import { nameProperties } from '../input/both-names';
import { type Site, sites } from '../input/hand-drawn';
import { stopAt } from '../input/town-positions';
import { type Line, type LngLat, nearestIndex } from '../line/line';
import type { Course } from './draw-rivers';

/** Mountains, and Belgrade's quarters, stations, islands and bridges, as points with their names. */
export function drawSites(): readonly Feature<Point>[] {
  return sites.map((site) => ({
    type: 'Feature',
    properties: {
      ...nameProperties(site),
      kind: site.kind,
      ...(site.height !== undefined && { height: site.height }),
    },
    geometry: { type: 'Point', coordinates: [...siteAt(site)] },
  }));
}

/** Bridges as strokes square across their river; a destroyed one is broken in the middle. */
export function drawBridges(courses: readonly Course[]): readonly Feature<LineString>[] {
  return sites.flatMap((site) => {
    if (site.kind !== 'bridge') return [];
    const course = courses.find(({ properties }) => properties.name_en === site.river);
    if (course === undefined) throw new Error(`${site.en}: no river ${site.river ?? ''} is drawn`);
    const metres = Number(course.properties.metres);
    return strokes(siteAt(site), course.line, metres, site.whole === true).map((line) => ({
      type: 'Feature',
      properties: { kind: site.whole === true ? 'bridge' : 'broken-bridge' },
      geometry: { type: 'LineString', coordinates: line.map((at) => [...at]) },
    }));
  });
}

function siteAt(site: Site): LngLat {
  return stopAt({ ...site, name: site.en });
}

/** A stroke and a third longer than the river is wide, or its two ends. */
function strokes(at: LngLat, river: Line, metres: number, whole: boolean): readonly Line[] {
  const near = nearestIndex(river, at);
  const before = river[Math.max(0, near - 1)] ?? at;
  const after = river[Math.min(river.length - 1, near + 1)] ?? at;
  const narrowing = Math.cos((at[1] * Math.PI) / 180);
  const [east, north] = [(after[0] - before[0]) * narrowing, after[1] - before[1]];
  const length = Math.hypot(east, north);
  const half = (metres * 0.67) / 111_320;
  const point = (share: number): LngLat => [
    at[0] - ((north / length) * half * share) / narrowing,
    at[1] + (east / length) * half * share,
  ];
  if (whole) return [[point(-1), point(1)]];
  return [
    [point(-1), point(-0.4)],
    [point(0.4), point(1)],
  ];
}
