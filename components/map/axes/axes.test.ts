import { expect, test } from 'vitest';
import type { DatedAxis } from '../../../data/exhibit/types';
import { headsAt, legState, legsOf, tapered } from './axes';

const day = (date: number) => Date.UTC(1944, 9, date);
const point = (
  at: [number, number],
  date: number,
  basis: 'sourced' | 'interpolated' = 'sourced',
) => ({
  at,
  when: `1944-10-${date}`,
  start: day(date),
  basis,
});
const axis: DatedAxis = {
  id: 'some-axis',
  checked: 'confirmed',
  serbianReviewed: false,
  kind: 'advance',
  name: 'An axis',
  actor: 'some-corps',
  forces: ['soviet'],
  path: [point([22, 44], 10), point([21, 44], 12), point([21, 45], 14, 'interpolated')],
  toleranceDays: 1,
  confidence: 'medium',
  basis: ['After the towns.'],
  sources: [{ source: 'some-source' }],
};
const legs = legsOf([axis]);

test('an axis grows along its dated path', () => {
  const [head] = headsAt(legs, day(11));
  if (head === undefined) throw new Error('the axis has begun');
  expect(head.at[0]).toBeCloseTo(21.5, 1);
  expect(head.at[1]).toBeCloseTo(44, 0);
  expect(Math.abs(head.bearing + 90)).toBeLessThan(15);
  expect(head.curve[0]).toEqual([22, 44]);
});

test('a leg is drawn once its day has come, and not before', () => {
  const [first] = legs;
  if (first === undefined) throw new Error('the axis has legs');
  expect(legState(first, day(11)).done).toBe(false);
  expect(legState(first, day(12)).done).toBe(true);
});

test('a leg that no source names is known for one', () => {
  expect(legs.map(({ sourced }) => sourced)).toEqual([true, false]);
});

test('before its first day an axis does not show, and long after its last it has no head', () => {
  expect(headsAt(legs, day(9))).toEqual([]);
  expect(headsAt(legs, day(30))).toEqual([]);
});

test('an arrow is slender where its axis began and has its full width before its end', () => {
  const strips = legs.flatMap(({ curve, behind }) => tapered(curve, behind));
  const shares = strips.map(({ share }) => share);
  expect(shares[0]).toBeLessThan(0.5);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});

test('the strips of an arrow leave no gap', () => {
  const strips = legs.flatMap(({ curve, behind }) => tapered(curve, behind));
  strips.slice(1).forEach(({ points }, index) => {
    expect(points[0]).toEqual(strips[index]?.points.at(-1));
  });
});
