import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';
import { face } from './faces';

type AreaLook = {
  readonly from: number;
  readonly to: number;
  readonly sizes: ExpressionSpecification;
  readonly spacing: number;
};

export function areaNames(
  kind: 'country' | 'land' | 'region',
  name: ExpressionSpecification,
  look: AreaLook,
): LayerSpecification {
  return {
    id: `${kind}-names`,
    type: 'symbol',
    source: 'areas',
    minzoom: look.from,
    maxzoom: look.to,
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': name,
      'text-font': face(kind === 'country' ? 'Alegreya Sans Medium' : 'Alegreya Sans Italic'),
      'text-size': look.sizes,
      'text-transform': 'uppercase',
      'text-letter-spacing': look.spacing,
      'text-max-width': 9,
      'text-padding': 6,
    },
    paint: {
      'text-color': kind === 'country' ? colour.countryName : colour.regionName,
      'text-halo-color': colour.halo,
      'text-halo-width': 1,
    },
  };
}

export function seaNames(name: ExpressionSpecification): LayerSpecification {
  return {
    id: 'sea-names',
    type: 'symbol',
    source: 'areas',
    filter: ['==', ['get', 'kind'], 'sea'],
    layout: {
      'text-field': name,
      'text-font': face('Alegreya Italic'),
      'text-size': byZoom([3, 12], [5, 17], [8, 26]),
      'text-letter-spacing': 0.16,
      'text-max-width': 7,
      'text-padding': 6,
    },
    paint: { 'text-color': colour.waterName, 'text-opacity': 0.85 },
  };
}
