import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';

export const water: readonly LayerSpecification[] = [
  {
    id: 'lakes',
    type: 'fill',
    source: 'lakes',
    paint: { 'fill-color': colour.sea, 'fill-antialias': false },
  },
  {
    id: 'lake-shores',
    type: 'line',
    source: 'lakes',
    paint: { 'line-color': colour.coast, 'line-width': 0.9 },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    filter: riversShown(false),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour.riverbank, 'line-width': riverWidth(0) },
  },
  // Dashed, because no source at hand has them and they are drawn through a few points.
  {
    id: 'rivers-schematic',
    type: 'line',
    source: 'rivers',
    filter: riversShown(true),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour.riverbank,
      'line-width': byZoom([6, 0.8], [8, 1.4], [12, 2.4]),
      'line-dasharray': [4, 1.6],
      'line-opacity': ['coalesce', ['get', 'fade'], 1],
    },
  },
  // A paler stream between two banks, once the river is broad enough on the screen to have them.
  {
    id: 'river-streams',
    type: 'line',
    source: 'rivers',
    minzoom: 6.5,
    filter: ['<=', ['get', 'width'], ['step', ['zoom'], 1, 7.5, 2, 9, 3]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour.river, 'line-width': riverWidth(1.6) },
  },
];

function riversShown(schematic: boolean): FilterSpecification {
  const widths: ExpressionSpecification = ['step', ['zoom'], 2, 5, 3, 6, 4, 7.5, 5];
  return ['all', ['==', ['has', 'schematic'], schematic], ['<=', ['get', 'width'], widths]];
}

/** A least width by class far out; from zoom 8 the true one, where a screen pixel is 55.8 km over 2 to the power of the zoom. */
function riverWidth(banks: number): DataDrivenPropertyValueSpecification<number> {
  const least = (
    danube: number,
    great: number,
    middling: number,
    minor: number,
  ): ExpressionSpecification => [
    'match',
    ['get', 'width'],
    1,
    danube,
    2,
    great,
    3,
    middling,
    minor,
  ];
  const at = (metresInPixel: number, floor: ExpressionSpecification): ExpressionSpecification => [
    'max',
    0.2,
    ['-', ['max', floor, ['/', ['get', 'metres'], metresInPixel]], banks],
  ];
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    4,
    at(3490, least(1.9, 1, 0.5, 0.4)),
    8,
    at(218, least(4.6, 2.6, 1.6, 1)),
    12,
    at(13.6, least(9, 6, 4, 2.4)),
  ];
}
