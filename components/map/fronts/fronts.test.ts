import { expect, test } from 'vitest';
import { frontsAt, looseEnds, sectorsOf } from '../../../data/exhibit/moments/fronts';
import type { DatedLine } from '../../../data/exhibit/types';
import { movementsOf, POINT_NUMBERS } from './front-geometry';

const day = (date: number) => Date.UTC(1944, 9, date);

function line(date: number, longitude: number, otherwise: Partial<DatedLine> = {}): DatedLine {
  return {
    id: `line-${date}`,
    checked: 'confirmed',
    serbianReviewed: false,
    name: `Line of ${date} October`,
    when: `1944-10-${date}`,
    date: `${date} October 1944`,
    start: day(date),
    end: null,
    sector: 'main',
    line: [
      [longitude, 45],
      [longitude, 43],
    ],
    freedSide: 'left',
    toleranceKm: 5,
    confidence: 'medium',
    basis: ['Drawn after the towns.'],
    sources: [{ source: 'some-source' }],
    ...otherwise,
  };
}

const sectors = sectorsOf([line(20, 20), line(10, 22)]);

test('on its own day a line is drawn as claimed', () => {
  const [front] = frontsAt(sectors, day(10));
  expect(front).toMatchObject({ to: null, share: 0 });
  expect(front?.from.points[0]?.[0]).toBeCloseTo(22);
});

test('between two dated lines the drawing lies between them and says that it is one', () => {
  const [front] = frontsAt(sectors, day(15) + 12 * 3_600_000);
  expect(front?.to?.points[0]?.[0]).toBeCloseTo(20);
  expect(front?.share).toBeCloseTo(0.5);
});

test('before the first line there is none, and after the last it stays as claimed', () => {
  expect(frontsAt(sectors, day(9))).toEqual([]);
  expect(frontsAt(sectors, day(25))[0]).toMatchObject({ to: null });
});

test('a line that has ended is taken from the map', () => {
  const ended = sectorsOf([line(10, 22, { end: day(12) })]);
  expect(frontsAt(ended, day(11))).toHaveLength(1);
  expect(frontsAt(ended, day(12))).toHaveLength(0);
});

test('an end of a front fades, since the front went on beyond what the record says', () => {
  expect(looseEnds(line(10, 22), [])).toEqual([true, true]);
});

test('a ring has no loose end', () => {
  const ring: [number, number][] = [
    [22, 45],
    [22, 44],
    [21, 44],
    [22, 45],
  ];
  expect(looseEnds(line(10, 22, { line: ring }), [])).toEqual([false, false]);
});

test('two lines of one day that end at one position are one front', () => {
  const north = line(10, 22);
  const south = line(10, 22, {
    id: 'south',
    sector: 'south',
    line: [
      [22, 43],
      [21, 42],
    ],
  });
  const days = [north, south];
  expect(looseEnds(north, days)).toEqual([true, false]);
  expect(looseEnds(south, days)).toEqual([false, true]);
  expect(looseEnds(north, [line(11, 22, { sector: 'south' })])).toEqual([true, true]);
});

test('a line moves point by point to the next of its sector, and the last one stays', () => {
  const movements = movementsOf(sectors);
  const [moving, staying] = ['line-10', 'line-20'].map((id) => movements.get(id));
  expect(moving?.numbers).toHaveLength(160 * POINT_NUMBERS);
  const [fromX = 0, , toX = 0] = moving?.numbers ?? [];
  // Two degrees of longitude to the west, where the world is one wide.
  expect(toX - fromX).toBeCloseTo(-2 / 360);
  expect(moving?.farthest).toBeCloseTo(2 / 360);
  expect(staying?.farthest).toBe(0);
});
