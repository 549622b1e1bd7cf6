import { expect, test } from 'vitest';
import { mergedThreeWays } from './three-way-merge';

const base = { title: 'A bridge', importance: 3, note: 'as read' };

test('the changes of both are in the result, and mine where both changed the same field', () => {
  const mine = { ...base, importance: 1, note: 'read again' };
  const theirs = { ...base, title: 'The bridge', note: 'read twice' };
  expect(mergedThreeWays(base, mine, theirs)).toEqual({
    title: 'The bridge',
    importance: 1,
    note: 'read again',
  });
});

test('a field that one has taken out stays out, and one that is new stays in', () => {
  const { note: _note, ...mine } = base;
  expect(mergedThreeWays(base, mine, { ...base, place: 'here' })).toEqual({
    ...mine,
    place: 'here',
  });
  expect(mergedThreeWays(base, base, mine)).toEqual(mine);
});
