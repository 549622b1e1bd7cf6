import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from './colour';
import { face } from './faces';

export function riverNames(
  id: string,
  name: ExpressionSpecification,
  widths: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'river-names',
    minzoom: 4.5,
    filter: [
      'all',
      widths,
      [
        '==',
        ['get', 'view'],
        ['step', ['zoom'], 'continent', 6.2, 'country', 7.7, 'region', 9.2, 'district'],
      ],
      riversNamed(),
    ],
    layout: {
      'symbol-placement': 'line-center',
      'text-field': name,
      'text-font': face('Alegreya Italic'),
      'text-size': byZoomAndWidth([5, 15, 11, 10.5], [8, 20, 14.5, 13], [11, 30, 22, 18]),
      'text-letter-spacing': ['match', ['get', 'width'], 1, 0.18, 2, 0.08, 0.06],
      'text-max-angle': 38,
      'text-offset': [
        'match',
        ['get', 'width'],
        1,
        ['literal', [0, -0.9]],
        ['literal', [0, -0.75]],
      ],
      'text-padding': 4,
    },
    paint: {
      'text-color': colour.waterName,
      'text-halo-color': colour.halo,
      'text-halo-width': 1.3,
      'text-halo-blur': 0.4,
    },
  };
}

function riversNamed(): ExpressionSpecification {
  return ['<=', ['get', 'width'], ['step', ['zoom'], 1, 5.5, 2, 6.5, 3, 7.5, 4]];
}

function byZoomAndWidth(
  ...stops: readonly (readonly [zoom: number, danube: number, great: number, rest: number])[]
): ExpressionSpecification {
  const steps = stops.flatMap(([zoom, danube, great, rest]) => [
    zoom,
    ['match', ['get', 'width'], 1, danube, 2, great, rest],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...steps] as unknown as ExpressionSpecification; // built from parts, which the type cannot follow
}
