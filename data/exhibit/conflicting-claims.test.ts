import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { inLanguage } from '../text/language';
import { conflictingClaimsOf } from './conflicting-claims';
import { datedExhibit } from './dated';

const { events } = datedExhibit(
  inLanguage(exhibitOf(await readRecords('data/fixtures/whole')), 'en'),
  'en',
);

function rivals(id: string) {
  const event = events.find((other) => other.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return conflictingClaimsOf(event);
}

test('claims of another day or place are rivals, in the order of the claims', () => {
  expect(
    rivals('testgrad-freed').map(({ letter, claim, span, place }) => [
      letter,
      claim.dated?.date ?? null,
      span === null,
      place,
    ]),
  ).toEqual([
    ['a', '21 October 1944', false, null],
    ['b', null, true, 'mirni-vrh'],
  ]);
});

test('an event on which all sources agree has no rivals', () => {
  expect(rivals('skicin-grad-freed')).toEqual([]);
});
