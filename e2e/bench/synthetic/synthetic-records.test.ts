import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exhibitOf } from '../../../data/read/public-records';
import { readRecords } from '../../../data/read/read-records';
import { writeSynthetic } from './synthetic-records';

const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([150, 300])(
  '%i synthetic events pass the real reader without a problem',
  async (count) => {
    writeSynthetic(join(folder, 'records'), count);
    const reading = await readRecords(join(folder, 'records'));
    expect(reading.problems).toEqual([]);
    expect(exhibitOf(reading).events.length).toBe(count);
  },
  30_000,
);

test('the same seed gives the same events, and another one others', () => {
  const [first, same, other] = [7, 7, 8].map((seed) => {
    writeSynthetic(join(folder, 'records'), 200, seed);
    const files = readdirSync(join(folder, 'records/events')).sort();
    return files.map((file) => readFileSync(join(folder, 'records/events', file), 'utf8')).join();
  });
  expect(same === first).toBe(true);
  expect(other === first).toBe(false);
}, 30_000);
