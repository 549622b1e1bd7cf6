import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clash } from './clients';

test('of many who edit the same records at once nobody’s edit is lost, and who comes late is given both versions', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-clash-'));
  const { kept, stale, faults } = await clash(root, 5, 20);
  expect(faults).toEqual([]);
  expect(kept).toBe(100);
  expect(stale).toBeGreaterThan(0);
}, 60_000);
