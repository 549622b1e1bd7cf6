import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { seededPick } from '../../data/testing/seeded-pick';
import { clash } from './clients';
import { damages } from './damage';
import { faultAfter, seedIn } from './damaged-desk';
import { killWhileWriting } from './kills/kill';
import { backupIn, faultAfterKill } from './kills/kill-restore';
import { fillMounted } from './mounted';

/** What was tried, in one line, and what went wrong. */
export type Tried = { readonly line: string; readonly faults: readonly string[] };

/** Fills a disk again and again, and makes room again. */
export async function fullDisk(folder: string): Promise<Tried> {
  const filled = await fillMounted(folder, 60);
  if ('skipped' in filled)
    return { line: `skipped, no disk could be mounted: ${filled.skipped}`, faults: [] };
  const { kept, refused, faults } = filled;
  return { line: `${kept} changes kept, ${refused} of them refused with 507 before`, faults };
}

/** Twenty clients make two hundred edits each of the same five records. */
export async function manyClients(folder: string): Promise<Tried> {
  const { kept, stale, faults } = await clash(folder, 20, 200);
  return { line: `${kept} edits kept in order, ${stale} stale saves answered 412`, faults };
}

/** Starts a desk on a folder that is damaged, in each of many ways. */
export async function damagedStarts(folder: string): Promise<Tried> {
  const seed = await seedIn(join(folder, 'seed'));
  const faults: string[] = [];
  for (const [index, damage] of damages.entries()) {
    const fault = await faultAfter(damage, seed, join(folder, String(index)));
    if (fault !== null) faults.push(`${damage.name} ${fault}`);
  }
  return { line: `${damages.length} damaged starts on the last sound state`, faults };
}

/** Kills a desk while it changes something, and each fifth time one that puts a backup back. */
export async function killed(folder: string, kills: number, seed: number): Promise<Tried> {
  const [desk, restored] = [join(folder, 'desk'), join(folder, 'restored')];
  for (const path of [desk, restored]) await mkdir(path);
  const backup = await backupIn(restored);
  const { below } = seededPick(seed);
  const faults: string[] = [];
  let [acknowledged, restorings] = [0, 0];
  for (let kill = 1; kill <= kills; kill += 1) {
    let fault: string | null;
    if (kill % 5 === 0) {
      fault = await faultAfterKill(backup, below(400));
      restorings += 1;
    } else {
      const moment = { lines: 3 + below(20), wait: below(30) };
      const { done, fault: found } = await killWhileWriting(desk, kill * 10_000, moment);
      acknowledged += done;
      fault = found;
    }
    if (fault !== null) faults.push(`kill ${kill}: ${fault}`);
  }
  const line = `${kills} kills, ${restorings} of them while a backup was put back; ${acknowledged} acknowledged changes are there`;
  return { line, faults };
}
