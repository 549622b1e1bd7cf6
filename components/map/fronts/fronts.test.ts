import { expect, test } from 'vitest';
import type { DatedLine } from '../../../data/exhibit/types';
import { frontsAt, sectorsOf } from './fronts';

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
  expect(front).toMatchObject({ interpolated: false, to: null });
  expect(front?.points[0]?.[0]).toBeCloseTo(22);
});

test('between two dated lines the drawing lies between them and says that it is one', () => {
  const [front] = frontsAt(sectors, day(15) + 12 * 3_600_000);
  expect(front?.interpolated).toBe(true);
  expect(front?.points[0]?.[0]).toBeCloseTo(21, 1);
});

test('before the first line there is none, and after the last it stays as claimed', () => {
  expect(frontsAt(sectors, day(9))).toEqual([]);
  expect(frontsAt(sectors, day(25))[0]).toMatchObject({ interpolated: false });
});

test('a line that has ended is taken from the map', () => {
  const ended = sectorsOf([line(10, 22, { end: day(12) })]);
  expect(frontsAt(ended, day(11))).toHaveLength(1);
  expect(frontsAt(ended, day(12))).toHaveLength(0);
});
