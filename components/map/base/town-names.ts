import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom } from './by-zoom';
import { colour } from './colour';
import { face } from './faces';
import { townFilter, townLayers } from './town-layers';

/** How towns are named. */
export type TownLettering = {
  /** Suffixes of the names' properties: the visitor's script, and the one set beneath it. */
  readonly first: string;
  readonly second: string;
  /** How much larger than on a desk, for a screen that is read from farther off. */
  readonly scale: number;
};

/** From here on there is room for a second script; a whole number, because tiles are lettered for one. */
const NEAR = 9;

/** The great towns have a layer of their own, because the names of the small make room for theirs. */
export function townNames(lettering: TownLettering, size: 'great' | 'small'): LayerSpecification {
  return {
    id: townLayers[size],
    type: 'symbol',
    source: 'towns',
    filter: townFilter(size, []),
    layout: {
      ...townLayout(lettering.scale),
      'text-field': lettered(lettering),
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
function lettered({ first, second }: TownLettering): ExpressionSpecification {
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

/** A name's eight positions beside its dot: MapLibre's anchor, then the direction from the dot. */
const positions = {
  right: ['left', 1, 0],
  left: ['right', -1, 0],
  below: ['top', 0, 1],
  above: ['bottom', 0, -1],
  belowRight: ['top-left', 1, 1],
  aboveRight: ['bottom-left', 1, -1],
  belowLeft: ['top-right', -1, 1],
  aboveLeft: ['bottom-right', -1, -1],
} as const;

type Position = keyof typeof positions;

/**
 * Ems from the dot, straight and in a corner: beside it, beyond a mark on it, and beyond a mark in small letters.
 * With its padding no name is farther than 1.5 em from its dot.
 */
const distances = [
  [0.5, 0.35],
  [0.8, 0.7],
  [1.2, 0.85],
] as const;

/** Every position at each distance, nearest first; a position that `first` names is tried before the others. */
function beside(...first: readonly Position[]): readonly unknown[] {
  const all = [...new Set([...first, ...(Object.keys(positions) as Position[])])]; // the keys of the list above
  return distances.flatMap(([straight, corner]) =>
    all.flatMap((position) => {
      const [anchor, right, down] = positions[position];
      const away = right !== 0 && down !== 0 ? corner : straight;
      return [anchor, [right * away, down * away]];
    }),
  );
}

/** The side the build found clear of rivers and borders first. */
function tried(side: 'left' | 'right' | 'above' | 'below'): ExpressionSpecification {
  return literal(beside(side));
}

function literal(list: readonly unknown[]): ExpressionSpecification {
  return ['literal', list] as unknown as ExpressionSpecification; // built from parts, which the type cannot follow
}

/**
 * The names of the towns where a chosen event happened, or those that a chapter is about, whatever their rank. That of a
 * chosen event is made to be always there, like Belgrade's: it lies over a mark where no position is free.
 */
export function chosenTownName(lettering: TownLettering): LayerSpecification {
  return {
    id: townLayers.chosen,
    type: 'symbol',
    source: 'towns',
    filter: townFilter('chosen', []),
    layout: {
      ...townLayout(lettering.scale),
      ...whereThereIsRoom,
      'text-field': lettered(lettering),
      'text-font': face('Alegreya Sans Bold'),
      'text-variable-anchor-offset': literal(beside('right', 'left')),
    },
    paint: townInk,
  };
}

/** The name of a place that is no town of the base map; its features have a `name`. */
export function placeName(source: string): LayerSpecification {
  return {
    id: `${source}-name`,
    type: 'symbol',
    source,
    layout: {
      ...townLayout(1),
      ...whereThereIsRoom,
      'text-size': byZoom([4, 12], [8.5, 15], [10, 17]),
      'text-field': ['get', 'name'],
      'text-font': face('Alegreya Sans Bold'),
      'text-variable-anchor-offset': literal(beside('right', 'left')),
    },
    paint: townInk,
  };
}

/** Belgrade is always named, and first where neither the Danube nor the Sava runs through its name. */
export function belgradeName(lettering: TownLettering): LayerSpecification {
  return {
    id: townLayers.belgrade,
    type: 'symbol',
    source: 'towns',
    filter: townFilter('belgrade', []),
    layout: {
      ...townLayout(lettering.scale),
      ...alwaysThere,
      'text-field': lettered(lettering),
      'text-font': face('Alegreya Sans Bold'),
      'text-letter-spacing': 0.04,
      'text-variable-anchor-offset': [
        'step',
        ['zoom'],
        belgradeAnchors('left', [0.5, 0]),
        5.5,
        belgradeAnchors('right', [-0.5, 0]),
        8.6,
        belgradeAnchors('top-left', [-0.5, 0.4]),
      ],
    },
    paint: townInk,
  };
}

function belgradeAnchors(anchor: string, offset: readonly number[]): ExpressionSpecification {
  // South of the rivers first: north and west of them is what was not Serbia in 1944.
  return literal([anchor, offset, ...beside('below', 'belowRight', 'belowLeft', 'right', 'left')]);
}

/** Drawn over what it cannot avoid, and placed so that others avoid it. */
const alwaysThere = { 'text-overlap': 'always' } as const;

/** Until an event is chosen. */
const whereThereIsRoom = { 'text-overlap': 'never' } as const;

function townLayout(scale: number) {
  return {
    'text-size': townSize(scale),
    'text-justify': 'auto',
    'text-line-height': 1.05,
    'text-padding': 2,
  } as const;
}

const townInk = {
  'text-color': colour.town,
  'text-halo-color': colour.halo,
  'text-halo-width': 1.6,
  'text-halo-blur': 0.4,
} as const;

type SizeOfRank = readonly [number, number, number, number, number];

function townSize(scale: number): ExpressionSpecification {
  // By rank: Belgrade, capitals, cities, towns, and the rest.
  const sizes = (
    ...[belgrade, capital, city, town, small]: SizeOfRank
  ): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    scale * belgrade,
    2,
    scale * capital,
    3,
    scale * city,
    4,
    scale * town,
    scale * small,
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
