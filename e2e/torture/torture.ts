import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, refuse } from '../../server/system/command-line';
import { damagedStarts, fullDisk, killed, manyClients, type Tried } from './bars';

/**
 * Does to a desk what a museum will do to it over the years, and prints a line for each: `npm run torture`. The kills
 * are last, and take a quarter of an hour. Ends with 1 on any fault, and keeps the folder then.
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
  const bars: Readonly<Record<string, (folder: string) => Promise<Tried>>> = {
    'R3 full disk': fullDisk,
    'R4 damage': damagedStarts,
    'R5 clients': manyClients,
    'R1 kills': (folder) => killed(folder, kills, seed),
  };
  const faults: string[] = [];
  for (const [index, [name, bar]] of Object.entries(bars).entries()) {
    const folder = join(root, String(index));
    await mkdir(folder);
    const tried = await bar(folder).catch((error: Error) => ({
      line: 'was not finished',
      faults: [error.stack ?? error.message],
    }));
    console.log(`${name}: ${tried.line}; ${tried.faults.length} faults`);
    faults.push(...tried.faults.map((fault) => `${name}: ${fault}`));
  }
  if (faults.length === 0) await rm(root, { recursive: true });
  else refuse([...faults, `the folder is kept: ${root}`]);
}
