import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from './colour';
import { face } from './faces';
import { townsShown } from './town-dots';

/** Suffixes of the names' properties: the visitor's script, and the one set beneath it. */
type Scripts = { readonly first: string; readonly second: string };

/** From here on there is room for a second script; a whole number, because tiles are lettered for one. */
const NEAR = 9;

/** The great towns have a layer of their own, because a region’s name makes room for them and not for the small. */
export function townNames(scripts: Scripts, size: 'great' | 'small'): LayerSpecification {
  const ranks: ExpressionSpecification =
    size === 'great' ? ['match', ['get', 'rank'], [2, 3], true, false] : ['>', ['get', 'rank'], 3];
  return {
    id: `${size}-town-names`,
    type: 'symbol',
    source: 'towns',
    filter: ['all', ranks, townsShown()],
    layout: {
      ...townLettering,
      'text-field': lettered(scripts),
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

/** The name of 1944 with that of today small beneath it; nearer by, the second script as well. */
function lettered({ first, second }: Scripts): ExpressionSpecification {
  const small = (scale: number, colours: string) => ({
    'font-scale': scale,
    'text-font': ['literal', face('Alegreya Sans Italic')],
    'text-color': colours,
  });
  const then = ['get', `then_${first}`];
  const name = ['get', `name_${first}`];
  const main = ['coalesce', then, name];
  const today = ['case', ['==', then, null], '', ['concat', '\n(', name, ')']];
  const beneath = [
    'concat',
    '\n',
    ['coalesce', ['get', `then_${second}`], ['get', `name_${second}`]],
  ];
  const former = small(0.8, colour.formerName);
  return [
    'step',
    ['zoom'],
    ['format', main, {}, today, former],
    NEAR,
    ['format', main, {}, beneath, small(0.78, colour.secondName), today, former],
  ] as unknown as ExpressionSpecification; // built from parts, which the type cannot follow
}

const anchors = {
  right: ['left', [0.55, 0]],
  left: ['right', [-0.55, 0]],
  below: ['top', [0, 0.45]],
  above: ['bottom', [0, -0.4]],
} as const;

/** The side the build found clear of rivers and borders first, then the others, then clear of a mark on the town. */
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
  ] as unknown as ExpressionSpecification; // likewise
}

/** The layer of the one name that an arrow’s own name makes room for. */
export const cityNameLayer = 'belgrade-name';

/** Belgrade makes room for marks alone, and is placed where neither the Danube nor the Sava runs through it. */
export function belgradeName(scripts: Scripts): LayerSpecification {
  return {
    id: cityNameLayer,
    type: 'symbol',
    source: 'towns',
    filter: ['==', ['get', 'rank'], 1],
    layout: {
      ...townLettering,
      'text-field': lettered(scripts),
      'text-font': face('Alegreya Sans Bold'),
      'text-letter-spacing': 0.04,
      'text-variable-anchor-offset': [
        'step',
        ['zoom'],
        belgradeAnchors(['left', [0.5, 0]]),
        5.5,
        belgradeAnchors(['top-left', [0.25, 0.2]]),
        8.6,
        belgradeAnchors(['top-left', [-0.5, 0.4]]),
      ],
    },
    paint: townInk,
  };
}

function belgradeAnchors(first: readonly unknown[]): ExpressionSpecification {
  // South of the rivers first: north and west of them lies what was not Serbia in 1944.
  const beyondMarks = [0.9, 2.3].flatMap((away) => [
    'top',
    [0, away],
    'top-right',
    [0.8, away],
    'top-left',
    [-0.8, away],
    'left',
    [away, 0],
    'right',
    [-away, 0],
    'bottom',
    [0, -away],
  ]);
  return ['literal', [...first, ...beyondMarks]] as unknown as ExpressionSpecification; // likewise
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

type SizeOfRank = readonly [number, number, number, number, number];

function townSize(): ExpressionSpecification {
  // By rank: Belgrade, capitals, cities, towns, and the rest.
  const sizes = (
    ...[belgrade, capital, city, town, small]: SizeOfRank
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
