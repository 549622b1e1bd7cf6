import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';

/** From this zoom on a line from stop to stop would run through streets where it never lay. */
const STREETS = 10.7;

/** Roads show from here on, and railways a little farther out. */
const ROADS = 7;
const RAILWAYS = 6.3;

const isRoad: ExpressionSpecification = ['==', ['get', 'kind'], 'road'];

/** Railways with their ticks, and roads; dashed and thin, because they are drawn from stop to stop. */
export const ways: readonly LayerSpecification[] = [
  {
    id: 'ways',
    type: 'line',
    source: 'ways',
    minzoom: RAILWAYS,
    maxzoom: STREETS,
    filter: ['any', ['all', isRoad, ['step', ['zoom'], false, ROADS, true]], railwaysShown()],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', isRoad, colour.road, colour.railway],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        7,
        ['case', isRoad, 1.1, 0.8],
        10,
        ['case', isRoad, 2.4, 1.4],
      ],
      'line-dasharray': ['case', isRoad, ['literal', [3, 1.5]], ['literal', [7, 2]]],
    },
  },
  {
    id: 'railway-ticks',
    type: 'line',
    source: 'ways',
    minzoom: RAILWAYS,
    maxzoom: STREETS,
    filter: railwaysShown(),
    paint: {
      'line-color': colour.railway,
      'line-width': byZoom([7, 3.4], [10, 6]),
      'line-dasharray': [0.24, 2],
    },
  },
  {
    id: 'bridges',
    type: 'line',
    source: 'ways',
    minzoom: 9.8,
    filter: ['match', ['get', 'kind'], ['bridge', 'broken-bridge'], true, false],
    paint: {
      'line-color': colour.city,
      'line-width': byZoom([10, 2], [12, 4]),
      'line-dasharray': [
        'match',
        ['get', 'kind'],
        'broken-bridge',
        ['literal', [1, 0.5]],
        ['literal', [1, 0]],
      ],
    },
  },
];

/** Those of narrow gauge only nearer by. */
function railwaysShown(): ExpressionSpecification {
  const narrow: ExpressionSpecification = ['step', ['zoom'], false, 7.6, true];
  return ['match', ['get', 'kind'], 'railway', true, 'narrow', narrow, false];
}
