import type {
  ExpressionSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { paper } from '../layer/layer';

/** The finished legs of all axes, whose look is their feature state. */
export const LEGS = 'axis-legs';

/** The moving ends, a small source that is sent again while they move. */
export const HEADS = 'axis-heads';

const isArrow: ExpressionSpecification = ['has', 'bearing'];

export const arrows: SymbolLayerSpecification = {
  id: 'axis-arrows',
  type: 'symbol',
  source: HEADS,
  filter: isArrow,
  layout: {
    'icon-image': ['concat', 'arrow-', ['get', 'side']],
    'icon-rotate': ['get', 'bearing'],
    'icon-rotation-alignment': 'map',
    'icon-allow-overlap': true,
  },
};

export const arrowNames: SymbolLayerSpecification = {
  id: 'axis-names',
  type: 'symbol',
  source: HEADS,
  filter: isArrow,
  // From afar all of Serbia is a thumb wide, and names would cover it.
  minzoom: 5.8,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': ['Alegreya Sans Medium'],
    'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 16],
    'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
    'text-radial-offset': 1.5,
    'text-max-width': 9,
    'text-line-height': 1,
  },
  paint: {
    'text-color': ['get', 'colour'],
    'text-halo-color': paper,
    'text-halo-width': 1.8,
  },
};

/** The halo of all shafts, then the faded, then the new: a later arrow lies over an earlier one. */
export const shafts: readonly LineLayerSpecification[] = [
  shaft(LEGS, 'halo', 'whole', ifDone(1)),
  shaft(HEADS, 'halo', 'whole', 1),
  ...(['dashed', 'whole'] as const).flatMap((look) => [
    shaft(LEGS, 'faded', look, ifDone(['case', state('recent'), 0, 1])),
    shaft(LEGS, 'colour', look, ifDone(['case', state('recent'), 1, 0])),
    shaft(HEADS, 'colour', look, 1),
  ]),
];

function state(name: string): ExpressionSpecification {
  return ['boolean', ['feature-state', name], false];
}

function ifDone(opacity: ExpressionSpecification | number): ExpressionSpecification {
  return ['case', state('done'), opacity, 0];
}

function shaft(
  source: string,
  ink: 'halo' | 'faded' | 'colour',
  look: 'whole' | 'dashed',
  opacity: ExpressionSpecification | number,
): LineLayerSpecification {
  const dashed = look === 'dashed';
  const width: ExpressionSpecification =
    ink === 'halo' ? ['+', 2.6, ['get', 'width']] : ['get', 'width'];
  return {
    id: `${source}-${ink}-${look}`,
    type: 'line',
    source,
    filter: ['==', ['get', 'dashed'], dashed],
    layout: { 'line-cap': dashed ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': ink === 'halo' ? paper : ['get', ink],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['*', 0.6, width],
        7,
        width,
        10,
        ['*', 1.8, width],
      ],
      'line-opacity': opacity as never, // the state expressions are right at run time and too deep for the type
      ...(dashed && { 'line-dasharray': [1.5, 0.9] }),
    },
  };
}
