import { expect, test } from 'vitest';
import { bearing, between, kilometresBetween, nearestTo, type Point, resample } from './geo';

const belgrade: Point = [20.457, 44.818];
const noviSad: Point = [19.845, 45.255];
/** From north to south, as front lines are drawn: the east lies on the left. */
const southward: Point[] = [
  [21, 46],
  [21, 45],
  [21, 44],
];

test('Belgrade and Novi Sad lie some 68 kilometres apart, both ways', () => {
  expect(kilometresBetween(belgrade, noviSad)).toBeCloseTo(68.4, 0);
  expect(kilometresBetween(noviSad, belgrade)).toBeCloseTo(kilometresBetween(belgrade, noviSad), 9);
  expect(kilometresBetween(belgrade, belgrade)).toBe(0);
});

test('a town east of a line drawn southward lies on its left', () => {
  expect(nearestTo(southward, [21.5, 45.3]).side).toBe('left');
  expect(nearestTo(southward, [20.5, 45.3]).side).toBe('right');
});

test('the distance is to the nearest leg, not to the nearest corner', () => {
  expect(nearestTo(southward, [21.5, 44.5]).kilometres).toBeCloseTo(
    kilometresBetween([21, 44.5], [21.5, 44.5]),
    0,
  );
});

test('beyond the end of a line the distance is to the end', () => {
  const { kilometres, side } = nearestTo(southward, [21.1, 43.5]);
  expect(kilometres).toBeCloseTo(kilometresBetween([21, 44], [21.1, 43.5]), 1);
  expect(side).toBe('left');
});

test('in the nook of a sharp corner the leg that sees the town squarely decides', () => {
  const wedge: Point[] = [
    [20, 45],
    [21, 45],
    [20, 44.9],
  ];
  expect(nearestTo(wedge, [21.2, 45]).kilometres).toBeCloseTo(
    kilometresBetween([21, 45], [21.2, 45]),
    1,
  );
  expect(nearestTo(wedge, [21.05, 45.05]).side).toBe('left');
});

test('a position that is given twice is no leg', () => {
  expect(
    nearestTo(
      [
        [21, 46],
        [21, 46],
        [21, 44],
      ],
      [21.5, 45],
    ).side,
  ).toBe('left');
});

test('a line of other points keeps its ends and has its points at equal distances', () => {
  const points = resample(
    [
      [20, 45],
      [20.2, 45],
      [22, 45],
    ],
    11,
  );
  expect(points).toHaveLength(11);
  expect(points[0]).toEqual([20, 45]);
  expect(points.at(-1)?.[0]).toBeCloseTo(22, 9);
  for (const [index, [longitude]] of points.entries())
    expect(longitude).toBeCloseTo(20 + index * 0.2, 6);
});

test('half of the way lies in the middle', () => {
  expect(between([20, 44], [22, 46], 0.5)).toEqual([21, 45]);
  expect(between([20, 44], [22, 46], 0)).toEqual([20, 44]);
  expect(between([20, 44], [22, 46], 1)).toEqual([22, 46]);
});

test.each<[string, Point, number]>([
  ['north', [20, 46], 0],
  ['east', [21, 45], 90],
  ['south', [20, 44], 180],
  ['west', [19, 45], -90],
])('the bearing to the %s', (_name, to, degrees) => {
  expect(bearing([20, 45], to)).toBeCloseTo(degrees, 6);
});
