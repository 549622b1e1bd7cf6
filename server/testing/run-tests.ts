import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFresh } from '../build/build-stamp';
import { commands, run } from '../system/run';
import { findChromium } from './chromium';
import { add, inWords, none, ofPlaywright, ofVitest, type Totals } from './test-totals';

/** A step passes if none of its tests fails; a step without tests counts as one failed test if it fails. */
type Step = readonly [name: string, run: () => Promise<Totals>];

const FIXTURES = { RECORDS: 'data/fixtures/whole', OUT: 'e2e/results/exhibit' };
const REAL = { RECORDS: process.env.RECORDS || 'data/records', OUT: 'out' };

// Quickest to fail first.
const steps: readonly Step[] = [
  ['types', async () => counted((await typegen()) && (await run(commands.tsc, ['--noEmit'])))],
  [
    'format and lint',
    async () => counted(await run(commands.biome, ['check', '--config-path=.ci', '.'])),
  ],
  ['import ladder', async () => counted(await run('.ci/imports.mjs', []))],
  ['shape', async () => counted(await run('.ci/shape.mjs', ['--strict']))],
  [
    'records',
    async () => counted(await run(commands.tsx, ['server/build/records-command.ts'], REAL)),
  ],
  ['unit tests, at UTC+14', unitTests],
  ['a build of the fixtures', async () => counted(await build(FIXTURES))],
  [
    'a build of the desk',
    async () => counted(await run(commands.tsx, ['server/desk/start-desk.ts', '--build'])),
  ],
  ['browser tests on the fixtures', () => browserTests(FIXTURES.OUT, '--grep-invert')],
  [
    'ten thousand events against three hundred',
    async () => counted(await run(commands.tsx, ['e2e/bench/guard.ts', FIXTURES.OUT])),
  ],
  [
    'a build of the real records',
    async () => counted((await isFresh(REAL.OUT)) || (await build(REAL))),
  ],
  ['browser tests on the real records', () => browserTests(REAL.OUT, '--grep')],
];

let totals = none;
const seconds: string[] = [];
for (const [index, [name, step]] of steps.entries()) {
  console.log(`\n── ${index + 1} of ${steps.length}: ${name}`);
  const started = performance.now();
  totals = add(totals, await step().catch(countedAsFailed));
  const took = Math.round((performance.now() - started) / 1000);
  console.log(`(${took} s)`);
  seconds.push(`${String(took).padStart(5)} s  ${name}`);
  if (totals.failed > 0) {
    console.error(`\nStopped: ${name}.`);
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${seconds.join('\n')}\n\n${inWords(totals)}`);

function countedAsFailed(error: unknown): Totals {
  console.error(error instanceof Error ? error.message : error);
  return counted(false);
}

function typegen(): Promise<boolean> {
  return run(commands.next, ['typegen']);
}

function build(env: { readonly RECORDS: string; readonly OUT: string }): Promise<boolean> {
  return run(commands.tsx, ['server/build/build.ts'], env);
}

function unitTests(): Promise<Totals> {
  return withReport(ofVitest, (report) =>
    run(
      commands.vitest,
      [
        'run',
        // No test leaves anything behind for the next, and a new environment for each file took half of the time.
        '--no-isolate',
        // Most tests wait for the disk, so one worker would leave the second core idle.
        '--maxWorkers=2',
        '--exclude=e2e/**/*.spec.ts',
        '--exclude=e2e/results/**',
        '--exclude=out/**',
        '--allowOnly=false',
      ].concat('--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
      { TZ: 'Pacific/Kiritimati', RECORDS: '' },
    ),
  );
}

function browserTests(folder: string, grep: '--grep' | '--grep-invert'): Promise<Totals> {
  const { path, origin } = findChromium();
  console.log(`Chromium: ${path}, ${origin}.`);
  return withReport(ofPlaywright, (report) =>
    run(
      commands.playwright,
      [
        'test',
        '-c',
        'e2e/playwright.config.ts',
        grep,
        '@real',
        '--forbid-only',
        '--reporter=list,json',
      ],
      { CHROMIUM: path, EXHIBIT_OUT: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    ),
  );
}

async function withReport(
  read: (report: unknown) => Totals,
  runTests: (report: string) => Promise<boolean>,
): Promise<Totals> {
  const folder = await mkdtemp(join(tmpdir(), 'exhibit-'));
  const report = join(folder, 'report.json');
  const passed = await runTests(report);
  const text = await readFile(report, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  const totals = text === null ? none : read(JSON.parse(text));
  return totals.failed > 0 ? totals : add(totals, counted(passed));
}

function counted(passed: boolean): Totals {
  return passed ? none : { ...none, failed: 1 };
}
