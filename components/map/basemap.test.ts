import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { baseStyle, firstNameLayer } from './basemap';

const languages = ['en', 'sr-Cyrl', 'sr-Latn'] as const;
const style = baseStyle('en', 'https://museum.example/');

describe.each(languages)('in %s', (language) => {
  test('the style is one the map accepts', () => {
    expect(validateStyleMin(baseStyle(language, 'https://museum.example/'))).toEqual([]);
  });
});

test('areas go in over the ground and the water, and under every name', () => {
  const order = style.layers.map(({ id }) => id);
  const below = order.slice(0, order.indexOf(firstNameLayer));
  expect(below).toContain('river-streams');
  expect(style.layers.filter(({ id, type }) => type === 'symbol' && below.includes(id))).toEqual(
    [],
  );
});

test('nothing is asked of another server', () => {
  expect(style.glyphs).toBeUndefined();
  const addresses = JSON.stringify(style).match(/https?:\/\/[^"]+/g) ?? [];
  expect(addresses.every((address) => address.startsWith('https://museum.example/'))).toBe(true);
});

test('every file the style asks for is there', () => {
  const addresses = JSON.stringify(style).match(/https:[^"]+/g) ?? [];
  for (const address of addresses) {
    const file = fileURLToPath(
      new URL(`../../public${new URL(address).pathname}`, import.meta.url),
    );
    expect(readFileSync(file).byteLength, file).toBeGreaterThan(0);
  }
});

test('every place has its three names', () => {
  for (const file of ['towns', 'areas', 'river-names', 'lakes', 'sites', 'zones']) {
    const text = readFileSync(
      new URL(`../../public/basemap/${file}.geojson`, import.meta.url),
      'utf8',
    );
    const { features } = JSON.parse(text) as { features: { properties: Record<string, string> }[] }; // written by data/basemap
    for (const { properties } of features.filter(
      ({ properties }) => 'name_en' in properties || file !== 'zones',
    )) {
      expect(properties.name_en).toMatch(/\p{Script=Latin}/u);
      expect(properties.name_sr).toMatch(/^[\p{Script=Cyrillic}\d\s:.,]+$/u);
      expect(properties.name_sr_latn).toMatch(/^[\p{Script=Latin}\d\s:.,()]+$/u);
    }
  }
});
