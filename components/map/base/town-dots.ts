import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from './colour';
import { face } from './faces';

/** Filled and quiet: an open dot means a town under occupation, and of that the base map knows nothing. */
export function townDots(): LayerSpecification {
  return {
    id: 'town-dots',
    type: 'circle',
    source: 'towns',
    filter: townsShown(),
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['match', ['get', 'rank'], 1, 3.4, 2.1],
        9,
        ['match', ['get', 'rank'], 1, 5.5, 2, 4.2, 3, 3.8, 3.1],
      ],
      'circle-color': ['match', ['get', 'rank'], 1, colour.city, colour.townDot],
      'circle-stroke-color': colour.halo,
      'circle-stroke-width': 1,
    },
  };
}

/** Circles do not take part in collisions: an unseen letter on each keeps every name off it. */
export function townPlaces(): LayerSpecification {
  return {
    id: 'town-places',
    type: 'symbol',
    source: 'towns',
    filter: townsShown(),
    layout: {
      'text-field': '•',
      'text-font': face('Alegreya Sans Medium'),
      'text-size': 11,
      'text-line-height': 0.6,
      'text-padding': 0,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
}

/** More towns the nearer the view. */
export function townsShown(): ExpressionSpecification {
  return ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 4.9, 3, 6, 5]];
}
