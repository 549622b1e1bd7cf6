import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { contains, DAY } from '../../../data/time/span';
import { shownIndex } from './shown-index';

const day = (date: number) => Date.UTC(1944, 9, date);
const events = [10, 3, 20, 10, 1].map((date) => someEvent(date));

test('an event shows from its day on and a little longer', () => {
  const index = shownIndex([someEvent(10)]);
  const sizes = [9, 10, 13, 14, 9].map((date) => {
    index.goTo(day(date));
    return index.shown.size;
  });
  expect(sizes).toEqual([0, 1, 1, 0, 0]);
});

test('whichever way the moment goes, the index shows what lies at it', () => {
  const index = shownIndex(events);
  for (const at of [5, 12, 11, 2, 25, 1, 24, 10, 10, 3, 0].map((date) => day(date) + DAY / 2)) {
    index.goTo(at);
    const there = [...events.keys()].filter((place) => contains(events[place]?.shown ?? never, at));
    expect([...index.shown].sort()).toEqual(there);
  }
});

test('it says whether anything changed, so that nothing is drawn for nothing', () => {
  const index = shownIndex(events);
  const said = [day(2), day(2) + 1, day(3), day(1), day(1)].map((at) => index.goTo(at));
  expect(said).toEqual([true, false, true, true, false]);
});

const never = { start: Infinity, end: -Infinity };
