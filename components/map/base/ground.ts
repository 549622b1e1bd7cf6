import type { ImageSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { reliefBounds } from '../../../data/space/boxes';
import { byZoom } from './by-zoom';
import { colour } from './colour';

/** Elevation as a drawing on paper. It is softer than the map from zoom 9 on, and steps back there. */
const relief: LayerSpecification = {
  id: 'relief',
  type: 'raster',
  source: 'relief',
  paint: {
    'raster-fade-duration': 0,
    'raster-opacity': byZoom([3, 0.7], [5, 1], [8.5, 1], [10.5, 0.6]),
  },
};

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
  // Its edge is drawn by the coast, so that it needs no second pass.
  {
    id: 'land',
    type: 'fill',
    source: 'land',
    paint: { 'fill-color': colour.land, 'fill-antialias': false },
  },
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

export function reliefSource(base: string): ImageSourceSpecification {
  const { west, south, east, north } = reliefBounds;
  return {
    type: 'image',
    url: `${base}basemap/relief.webp`,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
}
