import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';

const isDisputed: ExpressionSpecification = ['==', ['get', 'kind'], 'disputed'];

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
    filter: ['match', ['get', 'kind'], ['agreed', 'disputed'], true, false],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.border,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['case', isDisputed, 0.4, 0.5],
        7,
        ['case', isDisputed, 0.9, 1],
        10,
        ['case', isDisputed, 1.3, 1.5],
      ],
      'line-dasharray': [
        'step',
        ['zoom'],
        ['case', isDisputed, ['literal', [1, 3]], ['literal', [1, 0]]],
        6.2,
        ['case', isDisputed, ['literal', [1, 3]], ['literal', [5, 2.5]]],
      ],
    },
  },
];
