import type { Feature, LineString } from 'geojson';
import { lineThrough } from '../../space/curve';
import { ways } from '../input/hand-drawn';
import { stopAt } from '../input/town-positions';
import { simplify } from '../line/simplify';

/** Railways and roads of autumn 1944, as curves from stop to stop. */
export function drawWays(): readonly Feature<LineString>[] {
  return ways.map((way) => {
    const line = simplify(lineThrough(way.stops.map(stopAt)), 0.001);
    const coordinates = line.map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))]);
    return {
      type: 'Feature',
      properties: { kind: way.kind },
      geometry: { type: 'LineString', coordinates },
    };
  });
}
