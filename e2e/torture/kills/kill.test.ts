import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededPick } from '../../../data/testing/seeded-pick';
import { thorough } from '../../../data/testing/thorough';
import { killWhileWriting } from './kill';
import { backupIn, faultAfterKill } from './kill-restore';

const KILLS = thorough ? 60 : 6;

test('a desk killed at any moment comes back with every change that it had acknowledged', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-kill-'));
  const { below } = seededPick(1944);
  let done = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const killed = await killWhileWriting(root, kill * 10_000, {
      lines: 3 + below(20),
      wait: below(15),
    });
    expect(killed.fault).toBeNull();
    done += killed.done;
  }
  // Three lines are the start, and the first change.
  expect(done).toBeGreaterThanOrEqual(KILLS);
}, 600_000);

test('after a killed restore the backup is restored completely or not at all, or can be restored again', async () => {
  const backup = await backupIn(await mkdtemp(join(tmpdir(), 'desk-restore-')));
  const { below } = seededPick(1944);
  for (let kill = 0; kill < KILLS / 3; kill += 1)
    expect(await faultAfterKill(backup, below(200))).toBeNull();
}, 600_000);
