import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from './colour';
import { face } from './faces';
import { townsShown } from './town-dots';

export function townNames(
  name: ExpressionSpecification,
  then: ExpressionSpecification,
): LayerSpecification {
  const italic: ExpressionSpecification = ['literal', face('Alegreya Sans Italic')];
  const former = { 'font-scale': 0.8, 'text-font': italic, 'text-color': colour.formerName };
  return {
    id: 'town-names',
    type: 'symbol',
    source: 'towns',
    filter: ['all', ['>', ['get', 'rank'], 1], townsShown()],
    layout: {
      ...townLettering,
      'text-field': [
        'case',
        ['==', then, null],
        ['format', name, {}],
        ['format', name, {}, '\n', {}, then, former],
      ],
      'text-font': [
        'step',
        ['get', 'rank'],
        ['literal', face('Alegreya Sans Bold')],
        3,
        ['literal', face('Alegreya Sans Medium')],
      ],
      'text-variable-anchor-offset': [
        'match',
        ['get', 'side'],
        'left',
        tried('left'),
        'below',
        tried('below'),
        'above',
        tried('above'),
        tried('right'),
      ],
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: townInk,
  };
}

const anchors = {
  right: ['left', [0.55, 0]],
  left: ['right', [-0.55, 0]],
  below: ['top', [0, 0.45]],
  above: ['bottom', [0, -0.4]],
} as const;

/** The side the build found clear of rivers and borders first, then the others, then clear of a mark that stands on the town. */
function tried(side: keyof typeof anchors): ExpressionSpecification {
  const rest = Object.entries(anchors).filter(([other]) => other !== side);
  const corners = [
    'bottom-left',
    [0.4, -0.35],
    'top-left',
    [0.4, 0.35],
    'bottom-right',
    [-0.4, -0.35],
    'top-right',
    [-0.4, 0.35],
  ];
  const beyondMark = ['left', [1.4, 0], 'right', [-1.4, 0], 'top', [0, 1.05], 'bottom', [0, -1.05]];
  return [
    'literal',
    [...anchors[side], ...rest.flatMap<unknown>(([, anchor]) => anchor), ...corners, ...beyondMark],
  ] as unknown as ExpressionSpecification;
}

/** Belgrade gives way to nothing, and stands where neither the Danube nor the Sava runs through it. */
export function belgradeName(name: ExpressionSpecification): LayerSpecification {
  return {
    id: 'belgrade-name',
    type: 'symbol',
    source: 'towns',
    filter: ['==', ['get', 'rank'], 1],
    layout: {
      ...townLettering,
      'text-field': name,
      'text-font': face('Alegreya Sans Bold'),
      'text-letter-spacing': 0.04,
      'text-allow-overlap': true,
      // Where nothing is free the first is taken all the same.
      'text-variable-anchor-offset': [
        'step',
        ['zoom'],
        belgradeAnchors(['left', [0.5, 0]]),
        5.5,
        belgradeAnchors(['right', [-0.5, 0]]),
        7.7,
        belgradeAnchors(['top-left', [-0.85, 0.42]]),
        8.6,
        belgradeAnchors(['top-left', [-0.5, 0.4]]),
      ],
    },
    paint: townInk,
  };
}

function belgradeAnchors(first: readonly unknown[]): ExpressionSpecification {
  const beyondMark = ['right', [-1, 0], 'top', [0, 0.8], 'left', [1, 0], 'bottom', [0, -0.8]];
  return ['literal', [...first, ...beyondMark]] as unknown as ExpressionSpecification;
}

const townLettering = {
  'text-size': townSize(),
  'text-justify': 'auto',
  'text-line-height': 1.05,
  'text-padding': 3,
} as const;

const townInk = {
  'text-color': colour.town,
  'text-halo-color': colour.halo,
  'text-halo-width': 1.6,
  'text-halo-blur': 0.4,
} as const;

function townSize(): ExpressionSpecification {
  const sizes = (
    belgrade: number,
    capital: number,
    city: number,
    town: number,
    small: number,
  ): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    belgrade,
    2,
    capital,
    3,
    city,
    4,
    town,
    small,
  ];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    4,
    sizes(16, 13, 12, 11, 11),
    7,
    sizes(24, 18, 16, 14, 13),
    8.5,
    sizes(24.5, 20, 18, 15.5, 14.5),
    10,
    sizes(29, 23, 20, 17.5, 16),
  ];
}
