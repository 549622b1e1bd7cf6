import { expect, test } from 'vitest';
import { overlap, placeLabels, type Seeking } from './place-labels';

const label = (of: string, x: number, y: number): Seeking => ({
  of,
  x,
  y,
  apart: 10,
  width: 60,
  height: 16,
  always: false,
});

const anywhere = () => true;
const nowhere = () => false;
const room = { free: anywhere, nameless: anywhere, inside: anywhere };

test('a label is to the right of what it names, where there is room', () => {
  const [placed] = placeLabels([label('a', 100, 100)], new Map(), room);
  expect(placed?.box).toEqual({ left: 110, top: 92, right: 170, bottom: 108 });
});

test('no two labels overlap, and the first has the first choice', () => {
  const [first, second] = placeLabels(
    [label('a', 100, 100), label('b', 120, 100)],
    new Map(),
    room,
  );
  if (first === undefined || second === undefined) throw new Error('both have room');
  expect(first.seat).toBe(0);
  expect(overlap(first.box, second.box)).toBe(false);
});

test('a label without room is left out, unless it must be written', () => {
  expect(placeLabels([label('a', 100, 100)], new Map(), { ...room, free: nowhere })).toEqual([]);
  const chosen = { ...label('a', 100, 100), always: true };
  expect(placeLabels([chosen], new Map(), { ...room, free: nowhere })).toHaveLength(1);
});

test('a label stays on the seat it had while it has room there', () => {
  const before = new Map([['a', 1]]);
  expect(placeLabels([label('a', 100, 100)], before, room)[0]?.seat).toBe(1);
  const leftIsTaken = ({ left }: { left: number }) => left >= 100;
  expect(placeLabels([label('a', 100, 100)], before, { ...room, free: leftIsTaken })[0]?.seat).toBe(
    0,
  );
});

test('a label that must be written stays inside the map, even where it has no room', () => {
  const chosen = { ...label('a', 195, 100), always: true };
  const inside = ({ right }: { right: number }) => right <= 200;
  const [placed] = placeLabels([chosen], new Map(), { free: nowhere, nameless: nowhere, inside });
  expect(placed?.box.right).toBeLessThanOrEqual(200);
});

test('a label that must be written lies over marks rather than over a name', () => {
  const chosen = { ...label('a', 100, 100), always: true };
  const nameless = ({ bottom }: { bottom: number }) => bottom <= 90;
  const [placed] = placeLabels([chosen], new Map(), { free: nowhere, nameless, inside: anywhere });
  expect(placed?.box.bottom).toBeLessThanOrEqual(90);
});
