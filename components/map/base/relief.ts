import type { ImageSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { reliefBounds } from '../../../data/space/boxes';
import { byZoom } from './by-zoom';

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

/** Elevation as a drawing on paper. It is softer than the map from zoom 9 on, and steps back there. */
export const relief: LayerSpecification = {
  id: 'relief',
  type: 'raster',
  source: 'relief',
  paint: {
    'raster-fade-duration': 0,
    'raster-opacity': byZoom([3, 0.7], [5, 1], [8.5, 1], [10.5, 0.6]),
  },
};
