import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clash } from './clients';

test('when many people edit the same records no edit is lost, and a late one gets both versions', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-clash-'));
  const { kept, stale, faults } = await clash(root, 5, 20);
  expect(faults).toEqual([]);
  expect(kept).toBe(100);
  expect(stale).toBeGreaterThan(0);
}, 60_000);
