import { expect, test } from 'vitest';
import { distanceOf, rankedClaims } from './ranked-claims';

const known = new Map([
  ['order', { distance: 'document' as const }],
  ['memoir', { distance: 'testimony' as const }],
  ['study', { distance: 'scholarship' as const }],
  ['daily', { distance: 'press' as const }],
  ['wiki', { distance: 'retelling' as const }],
]);
const claim = (matter: string, ...sources: readonly string[]) => ({
  matter,
  sources: sources.map((source) => ({ source })),
});
const named = (claims: readonly ReturnType<typeof claim>[]) =>
  rankedClaims(claims, known).map(
    ({ matter, sources }) => `${matter} ${sources.map(({ source }) => source).join('+')}`,
  );

test('of rival accounts the one nearest to what happened comes first', () => {
  expect(
    named(['wiki', 'daily', 'study', 'memoir', 'order'].map((source) => claim('date', source))),
  ).toEqual(['date order', 'date memoir', 'date study', 'date daily', 'date wiki']);
});

test('matters keep the order in which they come up, and claims of one distance that of the record', () => {
  expect(
    named([
      claim('course', 'wiki'),
      claim('date', 'daily', 'wiki'),
      claim('course', 'study'),
      claim('date', 'daily'),
    ]),
  ).toEqual(['course study', 'course wiki', 'date daily+wiki', 'date daily']);
});

test('a claim is as near as the nearest of its sources', () => {
  expect(distanceOf(claim('date', 'wiki', 'memoir'), known)).toBe('testimony');
});
