import { expect, test } from 'vitest';
import { someEvent } from '../../../data/testing/some-event';
import { placeFeatures, seatedMarks } from './features';

const places = [
  {
    id: 'testgrad',
    checked: 'confirmed' as const,
    serbianReviewed: false,
    name: 'Testgrad',
    at: [20.5, 44.8] as [number, number], // a literal array is widened
    precision: 'exact' as const,
  },
];

test('a report of crimes is never a point on the map', () => {
  const report = someEvent(14, { kind: 'report', lane: 'reports', area: 'some-area' });
  expect(seatedMarks([report], places)).toEqual([null]);
});

test('events that show at once at one place stand side by side', () => {
  const events = [1, 2, 3].map((number) =>
    someEvent(14, { id: `event-${number}`, place: 'testgrad' }),
  );
  const seats = seatedMarks(events, places).map((mark) => `${mark?.right} ${mark?.down}`);
  expect(new Set(seats).size).toBe(3);
});

test('the seat of a mark that has gone is free again', () => {
  const events = [1, 20, 40].map((day) => someEvent(day, { place: 'testgrad' }));
  const seats = seatedMarks(events, places).map((mark) => [mark?.right, mark?.down]);
  expect(seats).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('a town that is lost again does not look like one that is freed', () => {
  const icons = (['freed', 'lost'] as const).map((effect) => {
    const [mark] = seatedMarks([someEvent(14, { place: 'testgrad', effect })], places);
    return mark?.icon;
  });
  expect(icons).toEqual(['liberation-advance', 'loss-advance']);
});

test('only towns that change hands are marked as such', () => {
  expect(placeFeatures([someEvent(14, { place: 'testgrad' })], places).features).toEqual([]);
  const freed = someEvent(14, { place: 'testgrad', effect: 'freed' });
  const lost = someEvent(15, { place: 'testgrad', effect: 'lost', importance: 5 });
  const [town] = placeFeatures([freed, lost], places).features;
  expect(town?.properties).toMatchObject({ place: 'testgrad', importance: 5 });
});
