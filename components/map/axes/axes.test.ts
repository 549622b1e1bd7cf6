import { expect, test } from 'vitest';
import type { DatedAxis } from '../../../data/exhibit/types';
import { fadesAt, headsAt, legsOf, taperAt } from './axes';
import { STEP_NUMBERS, shaftDay, shaftNumbers } from './shaft-geometry';

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
});

test('an axis fades some days after it has reached its end', () => {
  expect(legs.map(fadesAt)).toEqual([day(24), day(24)]);
});

test('a leg that no source names is known for one', () => {
  expect(legs.map(({ sourced }) => sourced)).toEqual([true, false]);
});

test('before its first day an axis does not show, and long after its last it has no head', () => {
  expect(headsAt(legs, day(9))).toEqual([]);
  expect(headsAt(legs, day(30))).toEqual([]);
});

test('an arrow is slender where its axis began and has its full width after some way', () => {
  expect(taperAt(0)).toBeLessThan(0.5);
  expect(taperAt(45)).toBeGreaterThan(taperAt(20));
  expect([taperAt(90), taperAt(300)]).toEqual([1, 1]);
});

test('the steps of an arrow leave no gap on the ground and none in time', () => {
  const numbers = [...shaftNumbers(legs)];
  const steps = Array.from({ length: numbers.length / STEP_NUMBERS }, (_, index) =>
    numbers.slice(index * STEP_NUMBERS, (index + 1) * STEP_NUMBERS),
  );
  expect(steps[0]?.[4]).toBeCloseTo(shaftDay(day(10)));
  expect(steps.at(-1)?.[5]).toBeCloseTo(shaftDay(day(14)));
  steps.slice(1).forEach((step, index) => {
    const before = steps[index] ?? [];
    expect(step.slice(0, 2)).toEqual(before.slice(2, 4));
    expect(step[4]).toBeCloseTo(before[5] ?? 0);
  });
});
