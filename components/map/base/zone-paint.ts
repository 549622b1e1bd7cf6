import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Zone } from '../../../data/space/zones';
import { byZoom } from './by-zoom';
import { colour } from './colour';
import { face } from './faces';

/** The colour of each zone's band and name; none is the grey of the German side of a front, for which three readers had taken an edge. */
export const zoneColours: Readonly<Record<Zone, string>> = {
  serbia: '#755c2c',
  banat: '#755c2c',
  backa: '#6d7a3c',
  srem: '#87594a',
  annexed: '#572a66',
  corps: '#572a66',
  albania: '#5f7f86',
};

/** Less towards an end where no source says how an edge goes on. */
const faded: ExpressionSpecification = ['coalesce', ['get', 'fade'], 1];

const shown = (opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'on'], false],
  ['*', opacity, faded],
  0,
];

const ofZone = [
  'match',
  ['get', 'zone'],
  ...Object.entries(zoneColours).flat(),
  colour.border,
] as unknown as ExpressionSpecification; // built from parts, which the type cannot follow

/** From this zoom on one looks at a city, and a band along a smoothed river would cross its streets. */
const CITY = 10.2;

/** A soft band on a zone's own side of each edge that a source names. */
export const zoneBands: LayerSpecification = {
  id: 'zone-bands',
  type: 'line',
  source: 'zones',
  maxzoom: CITY,
  filter: ['==', ['geometry-type'], 'LineString'],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': ofZone,
    'line-opacity': shown(0.28) as never, // the state expression is right at run time and too deep for the type
    'line-width': byZoom([5, 5], [7, 9], [10, 20]),
    'line-blur': byZoom([5, 3], [7, 5], [10, 11]),
    'line-offset': [
      'interpolate',
      ['linear'],
      ['zoom'],
      5,
      ['*', 3.5, ['get', 'side']],
      7,
      ['*', 7, ['get', 'side']],
      10,
      ['*', 17, ['get', 'side']],
    ],
  },
};

/** The edge itself where it is no river: fine and dashed, since it is only known to lie between towns. */
export const zoneEdges: LayerSpecification = {
  id: 'zone-edges',
  type: 'line',
  source: 'zones',
  maxzoom: CITY,
  filter: ['==', ['get', 'edge'], 'between-towns'],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': ofZone,
    'line-opacity': shown(0.75) as never, // as above
    'line-width': byZoom([5, 0.9], [9, 1.6]),
    'line-dasharray': [4, 2.5],
  },
};

/** Who held a zone, in its middle. */
export function zoneNames(name: ExpressionSpecification): LayerSpecification {
  return {
    id: 'zone-names',
    type: 'symbol',
    source: 'zones',
    minzoom: 6.2,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': name,
      'text-font': face('Alegreya Sans Italic'),
      'text-size': byZoom([6, 11.5], [8, 15]),
      'text-max-width': 9,
      'text-line-height': 1.05,
      'text-padding': 4,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
      'text-justify': 'center',
    },
    paint: {
      'text-color': ofZone,
      'text-halo-color': colour.halo,
      'text-halo-width': 1.4,
      'text-opacity': shown(1) as never, // as above
    },
  };
}
