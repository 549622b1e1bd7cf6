import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';

/** Beneath the water, so that a river which is a border stays a river: the band shows along both its banks. */
export const borders: readonly LayerSpecification[] = [
  {
    id: 'border-bands',
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'kind'], 'agreed'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.borderBand,
      'line-opacity': 0.22,
      'line-width': byZoom([3, 2], [7, 7], [10, 12]),
    },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'kind'], 'agreed'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.border,
      'line-width': byZoom([3, 0.5], [7, 1], [10, 1.5]),
      'line-dasharray': ['step', ['zoom'], ['literal', [1, 0]], 6.2, ['literal', [5, 2.5]]],
    },
  },
  {
    id: 'borders-disputed',
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'kind'], 'disputed'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.border,
      'line-width': byZoom([3, 0.4], [7, 0.9], [10, 1.3]),
      'line-dasharray': [1, 3],
    },
  },
];
