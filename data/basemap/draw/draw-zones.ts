import type { Feature, LineString, Point } from 'geojson';
import { lineThrough } from '../../space/curve';
import { zones as dated, type Zone } from '../../space/zones';
import { nameProperties } from '../input/both-names';
import { type ZoneEdge, zoneEdges, zones } from '../input/hand-drawn';
import { fadedEnds, looseEnds } from '../line/fade';
import { type Line, nearestIndex } from '../line/line';
import { simplify } from '../line/simplify';
import { smooth } from '../line/smooth';
import type { Course } from './draw-rivers';

/** Bends narrower than this many degrees are left out: a band that leans on every meander has knots in it. */
const SOFTENED = 0.1;

/** Each zone's name, and a line for each side of each edge: `side` is 1 on the right of the line, -1 on its left. */
export function drawZones(
  courses: readonly Course[],
): readonly (Feature<LineString> | Feature<Point>)[] {
  const names = zones.map(
    (zone): Feature<Point> => ({
      type: 'Feature',
      id: dated[zone.key].id,
      properties: { ...nameProperties(zone), zone: zone.key },
      geometry: { type: 'Point', coordinates: [...zone.at] },
    }),
  );
  const bands = zoneEdges.flatMap((edge) => {
    const line = simplify(smooth(lineOf(edge, courses), SOFTENED), 0.003);
    const coordinates = line.map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))]);
    const side = (zone: Zone | undefined, of: 1 | -1): Feature<LineString>[] =>
      zone === undefined
        ? []
        : [
            {
              type: 'Feature',
              id: dated[zone].id,
              properties: {
                zone,
                side: of,
                edge: edge.through === undefined ? 'river' : 'between-towns',
              },
              geometry: { type: 'LineString', coordinates },
            },
          ];
    return [...side(edge.left, -1), ...side(edge.right, 1)];
  });
  // No source at hand says where an edge goes on from its last town.
  return [...names, ...bands.flatMap((band) => fadedEnds(band, looseEnds(band, bands)))];
}

function lineOf(edge: ZoneEdge, courses: readonly Course[]): Line {
  if (edge.through !== undefined) return lineThrough(edge.through);
  const course = courses.find(({ properties }) => properties.name_en === edge.river)?.line;
  if (course === undefined || edge.from === undefined || edge.to === undefined) {
    throw new Error(`an edge of ${edge.left} and ${edge.right} names no river that is drawn`);
  }
  const [start, end] = [nearestIndex(course, edge.from), nearestIndex(course, edge.to)];
  if (start >= end) throw new Error(`${edge.river}: give an edge from upstream to downstream`);
  return course.slice(start, end + 1);
}
