import { expect, test } from 'vitest';
import type { SeatedMark } from '../layer/features';
import { thinned } from './thinned';

const everywhere = () => true;

function mark(place: string, slot = 0): SeatedMark {
  return {
    event: `${place}-${slot}`,
    place,
    slot,
    at: [20.5, 44.8],
    icon: 'battle-advance',
    right: 0,
    down: 0,
    importance: 3,
  };
}

test('a handful of marks is drawn whole, in view or not', () => {
  const marks = [mark('testgrad'), mark('probnica'), mark('testgrad', 1)];
  expect(thinned(marks, 20, () => false)).toEqual({ drawn: marks, waiting: 0 });
});

test('a crowd is thinned to the greatest of those in view, and the rest is counted', () => {
  const marks = Array.from({ length: 100 }, (_, index) => mark(`town-${index}`));
  const west = (seen: SeatedMark) => Number(seen.place.slice(5)) % 2 === 0;
  const { drawn, waiting } = thinned(marks, 20, west);
  expect(drawn).toHaveLength(20);
  expect(drawn[1]).toBe(marks[2]);
  expect(waiting).toBe(30);
});

test('of two marks in one slot the greater is drawn', () => {
  const greater = mark('testgrad', 2);
  const lesser = { ...greater, event: 'lesser' };
  expect(thinned([greater, lesser], 20, everywhere)).toEqual({ drawn: [greater], waiting: 1 });
});

test('one town does not fill the map', () => {
  const marks = Array.from({ length: 9 }, (_, slot) => mark('testgrad', slot));
  expect(thinned(marks, 20, everywhere)).toEqual({ drawn: marks.slice(0, 5), waiting: 4 });
});
