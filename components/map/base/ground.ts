import type { LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';
import { relief } from './relief';

export const ground: readonly LayerSpecification[] = [
  { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
  // Drawn under the land, so that only the seaward half of the stroke is seen.
  {
    id: 'shallows',
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.shore,
      'line-width': byZoom([3, 4], [7, 16]),
      'line-blur': byZoom([3, 2], [7, 9]),
    },
  },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour.land } },
  relief,
  {
    id: 'coast',
    type: 'line',
    source: 'land',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour.coast, 'line-width': byZoom([3, 0.5], [8, 1.1]) },
  },
  {
    id: 'grid',
    type: 'line',
    source: 'grid',
    filter: ['>=', ['get', 'step'], ['step', ['zoom'], 5, 6, 1]],
    paint: { 'line-color': colour.grid, 'line-opacity': 0.16, 'line-width': 0.7 },
  },
];
