import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';
import { face } from './faces';

/**
 * Who held what from 1941 on: the first day and the day it was over (UTC), and the number of its
 * features, by which the map shows and hides them. After what: `data/basemap/drawn/zones.json`.
 */
export const zones = {
  serbia: { id: 1, from: '1941-04-22', until: '1944-10-20', colour: '#44525e' },
  banat: { id: 2, from: '1941-04-22', until: '1944-10-06', colour: '#44525e' },
  backa: { id: 3, from: '1941-04-11', until: '1944-10-23', colour: '#6d7a3c' },
  srem: { id: 4, from: '1941-04-10', until: '1945-04-13', colour: '#87594a' },
  annexed: { id: 5, from: '1941-04-19', until: '1944-09-09', colour: '#572a66' },
  corps: { id: 6, from: '1942-01-05', until: '1944-09-20', colour: '#572a66' },
  albania: { id: 7, from: '1941-04-22', until: '1944-11-22', colour: '#5f7f86' },
} as const;

export type Zone = keyof typeof zones;

const shown = (opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'on'], false],
  opacity,
  0,
];

const ofZone = [
  'match',
  ['get', 'zone'],
  ...Object.entries(zones).flatMap(([key, zone]) => [key, zone.colour]),
  colour.border,
] as unknown as ExpressionSpecification;

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
    'line-opacity': shown(0.42) as never, // the state expression is right at run time and too deep for the type
    'line-width': byZoom([5, 6], [7, 12], [10, 26]),
    'line-blur': byZoom([5, 3], [7, 6], [10, 14]),
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
