import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { someEvent } from '../testing/some-event';
import { inLanguage } from '../text/language';
import { spanOf } from '../time/edtf';
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

const claimOf = (when: string, standing: 'stated' | 'disputed') => ({
  matter: 'date' as const,
  text: 'A date.',
  when,
  standing,
  checked: 'confirmed' as const,
  anchor: when,
  sources: [],
  dated: { date: when, span: spanOf(when) },
});
const rivalDays = (when: string, ...claims: ReturnType<typeof claimOf>[]) =>
  conflictingClaimsOf(someEvent(20, { when, span: spanOf(when), claims })).map(
    ({ claim }) => claim.when,
  );

test('the limits of an operation are no rivals of the day on which a town was freed', () => {
  const limits = [
    claimOf('1944-09-28/1944-10-20', 'disputed'),
    claimOf('1944-10-12/1944-10-20', 'disputed'),
  ];
  expect(rivalDays('1944-10-20', ...limits, claimOf('1944-10-19', 'disputed'))).toEqual([
    '1944-10-19',
  ]);
  expect(rivalDays('1944-10-14/1944-10-20', ...limits)).toHaveLength(2);
});

test('a date that is stated of something beside the event is no rival of its own', () => {
  expect(rivalDays('1944-09-30', claimOf('1944-09-12', 'stated'))).toEqual([]);
});
