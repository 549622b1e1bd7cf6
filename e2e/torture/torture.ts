import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededPick } from '../../data/fixtures/seeded-pick';
import { commandLine, refuse } from '../../server/command-line';
import { killWhileWriting } from './kill';

/**
 * Kills a desk while it saves and publishes, `--kills` times in a row on one folder, and looks after each new start
 * whether all that was acknowledged is there: `npm run torture`.
 */
const values = commandLine(process.argv.slice(2), {
  kills: { type: 'string', default: '500' },
  seed: { type: 'string', default: '1944' },
});

if ('faults' in values) refuse(values.faults);
else if (!/^[1-9]\d{0,4}$/.test(values.kills) || !/^\d{1,9}$/.test(values.seed))
  refuse(['--kills, --seed: write whole numbers, such as --kills 500 --seed 1944']);
else await torture(Number(values.kills), Number(values.seed));

async function torture(kills: number, seed: number): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'torture-'));
  const { below } = seededPick(seed);
  const faults: string[] = [];
  let done = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const moment = { lines: 3 + below(20), wait: below(15) };
    const killed = await killWhileWriting(root, kill * 10_000, moment);
    done += killed.done;
    if (killed.fault !== null) faults.push(`kill ${kill}: ${killed.fault}`);
    if (kill % 50 === 0 || kill === kills)
      console.log(`${kill} kills, ${done} changes acknowledged, ${faults.length} faults`);
  }
  if (faults.length === 0) await rm(root, { recursive: true });
  else refuse([...faults, `the folder is kept: ${root}`]);
}
