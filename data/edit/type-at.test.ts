import { expect, test } from 'vitest';
import { typeAt } from './type-at';

test.each([
  ['checked', { type: 'choice' }],
  ['serbianReviewed', { type: 'yes' }],
  ['when', { type: 'date' }],
  ['place', { type: 'id', of: 'places' }],
  ['forces.1', { type: 'choice' }],
  ['claims.0.sources.2.source', { type: 'id', of: 'sources' }],
  ['title.sr', { type: 'text' }],
  ['summary.en.3', { type: 'paragraphs' }],
])('the %s of an event is found by its path', (path, type) => {
  expect(typeAt('events', path)).toMatchObject(type);
});

test('a field that an older record had has no type', () => {
  expect(typeAt('events', 'colour.deep')).toBeNull();
  expect(typeAt('events', 'when.deep')).toBeNull();
});
