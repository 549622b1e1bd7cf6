import type { StyleSpecification } from 'maplibre-gl';
import { borders } from './base/borders';
import { fontFaces } from './base/faces';
import { ground, reliefSource } from './base/ground';
import { names } from './base/names';
import { water } from './base/water';
import { ways } from './base/ways';
import { zoneBands, zoneEdges } from './base/zone-paint';

type MapLanguage = 'en' | 'sr-Cyrl' | 'sr-Latn';

/** Areas and fronts go in before this layer: under every name. Events' marks go on top of all, with no layer named. */
export const firstNameLayer = 'sea-names';

/** The names in the visitor's script, and those set small beneath them nearer by. */
const scripts = {
  en: { first: 'en', second: 'sr' },
  'sr-Cyrl': { first: 'sr', second: 'sr_latn' },
  'sr-Latn': { first: 'sr_latn', second: 'sr' },
} as const;

/**
 * The whole base map. `base` is where the site is served, with its closing slash: the map's worker cannot resolve a
 * relative address. `scale` is how much larger than on a desk towns are named.
 */
export function baseStyle(language: MapLanguage, base: string, scale = 1): StyleSpecification {
  return {
    version: 8,
    name: 'Autumn 1944',
    'font-faces': fontFaces(base),
    sources: sources(base),
    layers: [
      ...ground,
      zoneBands,
      zoneEdges,
      ...borders,
      ...water,
      ...ways,
      ...names({ ...scripts[language], scale }),
    ],
  };
}

/**
 * The zoom whose tiles each file is cut into at most. Each tile costs at each drawing; large ones keep 110 metres, which is
 * a pixel where one can come no nearer, but in Belgrade.
 */
const files = {
  land: 5,
  grid: 5,
  lakes: 5,
  rivers: 12,
  'river-names': 5,
  borders: 5,
  areas: 5,
  towns: 5,
  ways: 12,
  sites: 5,
  zones: 5,
} as const;

function sources(base: string): StyleSpecification['sources'] {
  const drawn = Object.entries(files).map(([file, maxzoom]) => [
    file,
    { type: 'geojson', data: `${base}basemap/${file}.geojson`, tolerance: 0.2, maxzoom },
  ]);
  return { ...Object.fromEntries(drawn), relief: reliefSource(base) };
}
