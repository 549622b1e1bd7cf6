import type { Feature, LineString } from 'geojson';
import { curveThrough } from '../curve';
import { type Way, ways } from './drawn';
import type { Line } from './line';
import { stopAt } from './positions';
import { simplify } from './simplify';

/** Railways and roads of autumn 1944, as curves from stop to stop. */
export function drawWays(): readonly Feature<LineString>[] {
  return ways.map((way) => {
    const line = simplify(courseOf(way), 0.001);
    const coordinates = line.map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))]);
    return {
      type: 'Feature',
      properties: { kind: way.kind },
      geometry: { type: 'LineString', coordinates },
    };
  });
}

function courseOf({ stops }: Way): Line {
  const [first = [], ...legs] = curveThrough(stops.map(stopAt));
  return [...first, ...legs.flatMap((leg) => leg.slice(1))];
}
