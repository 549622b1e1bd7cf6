import { expect, test } from 'vitest';
import { canonicalText } from './canonical-text';

test('fields come in the order of the schema, whatever order they are given in', () => {
  const place = {
    at: [20.5, 44.8],
    name: { sr: 'Град', en: 'Town' },
    checked: 'confirmed',
    precision: 'exact',
    serbianReviewed: false,
    id: 'town',
  };
  const keys = Object.keys(JSON.parse(canonicalText('places', place)));
  expect(keys.indexOf('id')).toBe(0);
  expect(keys.indexOf('name')).toBeLessThan(keys.indexOf('at'));
});

test('a draft with faults loses nothing', () => {
  const draft = { id: 'town', unheard: 'of', name: { en: '' } };
  expect(JSON.parse(canonicalText('places', draft))).toEqual(draft);
});
