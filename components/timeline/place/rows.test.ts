import { expect, test } from 'vitest';
import type { Lane } from '../../../data/schema/parts/event-kinds';
import { openedShape, stripShape } from './rows';

const four: Lane[] = ['advance', 'reports', 'complaints', 'politics'];
const lengths = { rem: 17, least: 1.45 * 17 };
const opened = (lanes: readonly Lane[], height: number, first: readonly Lane[] = []) =>
  openedShape(lanes, height + 2.5 * 17, lengths, first).rows;

test('opened, every lane has a row, and the advance gets most of what is left', () => {
  const rows = opened(['advance', 'complaints', 'politics', 'memory'], 10 * lengths.least + 1);
  expect(Object.values(rows).reduce((sum, count) => sum + count, 0)).toBe(10);
  expect(rows.advance).toBeGreaterThan(rows.memory ?? 0);
  expect(opened(['advance', 'memory'], 10)).toEqual({ advance: 1, memory: 1 });
});

test('the lane of what matters has its rows before the lanes that usually need them', () => {
  const rows = opened(['advance', 'complaints'], 5 * lengths.least + 1, [
    'complaints',
    'complaints',
  ]);
  expect(rows).toEqual({ advance: 2, complaints: 3 });
});

test('the strip has a row for each lane where all have room, and fills its height', () => {
  for (const height of [130, 190]) {
    const { axis, row, rows } = stripShape(four, height, lengths);
    expect(rows).toEqual({ advance: 1, reports: 1, complaints: 1, politics: 1 });
    expect(axis + 4 * row).toBeGreaterThan(height - 0.4 * lengths.rem);
    expect(axis + 4 * row).toBeLessThanOrEqual(height);
  }
});

test('a low strip has one row for all lanes, and nothing of it is cut', () => {
  for (const height of [44, 60, 76]) {
    const { axis, row, rows } = stripShape(four, height, lengths);
    expect(rows).toEqual({ all: 1 });
    expect(axis + row).toBeLessThanOrEqual(height + 1);
    expect(row).toBeGreaterThan(lengths.least - 1);
  }
});
