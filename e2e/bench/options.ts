import { existsSync } from 'node:fs';
import { commandLine } from '../../server/system/command-line';
import { readReport } from './report';
import { WORKSHOP } from './synthetic/exhibits';

const partNames = ['real', 'sizes', 'peers', 'opening', 'build', 'hour', 'turns'] as const;

export type Part = (typeof partNames)[number];

type BenchOptions = {
  readonly only: readonly Part[];
  /** Numbers of synthetic events. */
  readonly sizes: readonly number[];
  /** Minutes of play in a loop. */
  readonly hour: number;
  /** The export to measure before this one, in turn. */
  readonly before: string;
  /** Where the figures are written; its end is `.json`. */
  readonly out: string;
  /** The figures of an earlier run. */
  readonly against: string | null;
};

/** What was asked for on the command line, or what is wrong with it, each with its cure. */
export function benchOptions(
  args: readonly string[],
): BenchOptions | { readonly faults: string[] } {
  const values = commandLine(args, {
    only: { type: 'string', default: 'real,sizes,peers,opening,build' },
    sizes: { type: 'string', default: '100,300,1000,10000,50000' },
    hour: { type: 'string', default: '60' },
    before: { type: 'string', default: '' },
    out: { type: 'string', default: `${WORKSHOP}/latest.json` },
    against: { type: 'string' },
  });
  if ('faults' in values) return values;
  const { out, before, against = null } = values;
  const names = values.only.split(',');
  const sizes = values.sizes.split(',').map(Number);
  const hour = Number(values.hour);
  const faults = names
    .filter((name) => !partNames.some((known) => known === name))
    .map((name) => `--only: there is no part "${name}"; name some of ${partNames.join(',')}`);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 100_000))
    faults.push('--sizes: write whole numbers from 1 to 100000, such as 300,10000');
  if (!(hour > 0)) faults.push('--hour: write minutes, such as 60');
  if (!out.endsWith('.json')) faults.push('--out: name a file that ends in .json');
  if (against !== null && (!existsSync(against) || readReport(against) === null))
    faults.push(`--against: ${against} is no report; name the .json that an earlier run wrote`);
  if (names.includes('turns') && !existsSync(`${before}/en/index.html`))
    faults.push('--before: name the folder of an export, to measure it and this one in turn');
  if (faults.length > 0) return { faults };
  return {
    only: partNames.filter((name) => names.includes(name)),
    sizes,
    hour,
    before,
    out,
    against,
  };
}
