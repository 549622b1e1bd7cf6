import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { wordsIn } from '../../ui/words/words';
import { marksInWords } from './marks-in-words';

const belgrade = { id: 'belgrade', name: 'Belgrade' };
const words = wordsIn('en').map;
const day = (date: number) => Date.UTC(1944, 9, date);

test('the marks of a day are named with their places, the most important first', () => {
  const events = [
    someEvent(19, { place: 'belgrade', title: 'A bridge is taken', importance: 2 }),
    someEvent(20, { place: 'belgrade', title: 'The city is free', importance: 5 }),
  ];
  const said = marksInWords(events, [belgrade], words, 'en');
  expect(said(day(20))).toBe(
    'On the map on 20 October 1944: The city is free (Belgrade); A bridge is taken (Belgrade).',
  );
  expect(said(day(19))).toBe('On the map on 19 October 1944: A bridge is taken (Belgrade).');
});

test('of many three are named, and the list has the others', () => {
  const events = [1, 2, 3, 4, 5].map((n) =>
    someEvent(20, { id: `event-${n}`, place: 'belgrade', title: `Event ${n}` }),
  );
  const said = marksInWords(events, [belgrade], words, 'en')(day(20));
  expect(said).toContain('Event 3 (Belgrade)');
  expect(said).not.toContain('Event 4');
  expect(said).toContain('2 more');
});

test('an event without a place is no mark', () => {
  const said = marksInWords([someEvent(20)], [belgrade], words, 'en')(day(20));
  expect(said).toBe('On the map on 20 October 1944: no event is marked.');
});
