import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fill } from './full-disk';
import { smallDisk } from './small-disk';

// isomorphic-git logs errors before it throws them.
beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());

test('on a full disk a change gets a message and alters nothing, and succeeds once there is room', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-full-'));
  const { kept, refused, faults } = await fill(root, smallDisk(), 45);
  expect(faults).toEqual([]);
  expect(kept).toBe(45);
  expect(refused).toBeGreaterThan(20);
}, 60_000);
