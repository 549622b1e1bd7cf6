import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thorough } from '../../data/testing/thorough';
import { damages } from './damage';
import { faultAfter, seedIn } from './damaged-desk';

// In a shorter run every twelfth, and with it most files in one manner.
const tried = damages.filter((_, index) => thorough || index % 12 === 0);

test('whichever file of a desk is damaged, it starts with the last sound state and says what was wrong', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-damage-'));
  const seed = await seedIn(join(root, 'seed'));
  const faults: string[] = [];
  for (const [index, damage] of tried.entries()) {
    const fault = await faultAfter(damage, seed, join(root, String(index)));
    if (fault !== null) faults.push(`${damage.name} ${fault}`);
  }
  expect(faults).toEqual([]);
}, 600_000);
