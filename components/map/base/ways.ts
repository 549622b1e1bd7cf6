import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';

/** From this zoom on a line from stop to stop would run through streets where it never lay. */
const STREETS = 10.7;

/** Railways with their ticks, and roads; dashed and thin, because they are drawn from stop to stop. */
export const ways: readonly LayerSpecification[] = [
  {
    id: 'roads',
    type: 'line',
    source: 'ways',
    minzoom: 7,
    maxzoom: STREETS,
    filter: ['==', ['get', 'kind'], 'road'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.road,
      'line-width': byZoom([7, 1.1], [10, 2.4]),
      'line-dasharray': [3, 1.5],
    },
  },
  {
    id: 'railways',
    type: 'line',
    source: 'ways',
    minzoom: 6.3,
    maxzoom: STREETS,
    filter: railwaysShown(),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.railway,
      'line-width': byZoom([7, 0.8], [10, 1.4]),
      'line-dasharray': [7, 2],
    },
  },
  {
    id: 'railway-ticks',
    type: 'line',
    source: 'ways',
    minzoom: 6.3,
    maxzoom: STREETS,
    filter: railwaysShown(),
    paint: {
      'line-color': colour.railway,
      'line-width': byZoom([7, 3.4], [10, 6]),
      'line-dasharray': [0.24, 2],
    },
  },
  bridge('bridges', 'bridge', []),
  bridge('broken-bridges', 'broken-bridge', [1, 0.5]),
];

/** Those of narrow gauge only nearer by. */
function railwaysShown(): ExpressionSpecification {
  const narrow: ExpressionSpecification = ['step', ['zoom'], false, 7.6, true];
  return ['match', ['get', 'kind'], 'railway', true, 'narrow', narrow, false];
}

function bridge(id: string, kind: string, dashes: number[]): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'ways',
    minzoom: 9.8,
    filter: ['==', ['get', 'kind'], kind],
    paint: {
      'line-color': colour.city,
      'line-width': byZoom([10, 2], [12, 4]),
      ...(dashes.length > 0 && { 'line-dasharray': dashes }),
    },
  };
}
