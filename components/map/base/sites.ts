import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Point } from '../../../data/space/geo';
import { byZoom } from './by-zoom';
import { colour } from './colour';
import { face } from './faces';
import { elsewhere } from './town-layers';

/** The image that the map's marks bring along for a mountain. */
export const peakImage = 'peak';

/** The layer of the names of Belgrade's quarters. */
export const QUARTERS = 'quarters';

/** Mountains with their heights, and what Belgrade has when one comes near. */
export function sites(name: ExpressionSpecification): readonly LayerSpecification[] {
  return [
    {
      id: 'peaks',
      type: 'symbol',
      source: 'sites',
      minzoom: 7.6,
      filter: ['==', ['get', 'kind'], 'peak'],
      layout: {
        'icon-image': peakImage,
        'text-field': ['concat', name, '\n', ['get', 'height']],
        'text-font': face('Alegreya Sans Italic'),
        'text-size': byZoom([8, 12], [11, 15]),
        'text-line-height': 1,
        'text-anchor': 'top',
        'text-offset': [0, 0.4],
        'text-max-width': 8,
      },
      paint: { 'text-color': colour.peak, 'text-halo-color': colour.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'quarter-dots',
      type: 'circle',
      source: 'sites',
      minzoom: 9.8,
      filter: ['match', ['get', 'kind'], ['quarter', 'station'], true, false],
      paint: {
        'circle-radius': 2.4,
        'circle-color': ['match', ['get', 'kind'], 'station', colour.railway, colour.halo],
        'circle-stroke-color': colour.town,
        'circle-stroke-width': 1,
      },
    },
    near(QUARTERS, ['quarter', 'station'], 9.8, {
      'text-field': name,
      'text-font': face('Alegreya Sans Medium'),
      'text-size': byZoom([10, 13], [12, 16]),
      'text-letter-spacing': 0.04,
      'text-max-width': 7,
    }),
    near('bridge-names', ['bridge'], 10.8, {
      'text-field': name,
      'text-font': face('Alegreya Sans Italic'),
      'text-size': byZoom([11, 13], [12, 14]),
      'text-max-width': 9,
    }),
    near('islands', ['island'], 10.4, {
      'text-field': name,
      'text-font': face('Alegreya Italic'),
      'text-size': byZoom([10, 13], [12, 17]),
      'text-max-width': 6,
    }),
  ];
}

type Lettering = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>;

function near(
  id: string,
  kinds: string[],
  minzoom: number,
  lettering: Lettering,
): LayerSpecification {
  const inWater = id === 'islands';
  return {
    id,
    type: 'symbol',
    source: 'sites',
    minzoom,
    filter: ofKind(kinds),
    layout: {
      ...lettering,
      'text-line-height': 1.05,
      ...(!inWater && {
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'],
        'text-radial-offset': id === 'bridge-names' ? 1.4 : 0.6,
        'text-justify': 'auto',
      }),
    },
    paint: {
      'text-color': inWater ? colour.waterName : colour.town,
      'text-halo-color': colour.halo,
      'text-halo-width': 1.4,
    },
  };
}

/** The quarters that are named while those at `chosen`, in degrees, have names of their own. */
export function quarterFilter(chosen: readonly Point[]): FilterSpecification {
  return ['all', ofKind(['quarter', 'station']), ...elsewhere(chosen)];
}

function ofKind(kinds: string[]): ExpressionSpecification {
  return ['match', ['get', 'kind'], kinds, true, false];
}
