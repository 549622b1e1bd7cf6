import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { isFresh } from '../../server/build/build-stamp';
import { commands, run } from '../../server/system/run';
import { type Bars, exhibitRows, loadWithoutMap } from './exhibit-rows';
import { hourOfPlay } from './hour';
import { opening } from './opening';
import { benchOptions, type Part } from './options';
import { LIMIT, measurePeer, peerNames } from './peers';
import { type BenchReport, type BenchRow, markdown, ratios, readReport, table } from './report';
import { syntheticExhibit, syntheticRecords, WORKSHOP } from './synthetic/exhibits';
import { inTurn } from './turns';
import { openBrowser } from './visit';

/**
 * What the exhibit costs, measured and printed: `npm run bench`. `--only real,sizes,peers,opening,build`
 * takes parts, `--sizes 300,10000` numbers of events; `--only hour --hour MINUTES` plays in a loop; `--only
 * turns --before FOLDER` measures another export and this one in turn; `--out
 * FILE` names the file of figures; `--against FILE` compares this run with an earlier one.
 */
const options = benchOptions(process.argv.slice(2));
if ('faults' in options) {
  console.error(options.faults.join('\n'));
  process.exit(1);
}

const real: Bars = { own: 2, steps: { scrub: 6, play: 4 } };
const large: Readonly<Record<number, Bars>> = {
  10000: { load: 800, heap: 60, steps: { scrub: 10, play: 8 } },
  50000: { load: 1500, heap: 100, steps: { scrub: 12 } },
};
const base = 'out';

const before = options.against === null ? null : readReport(options.against);
if (!(await isFresh(base)) && !(await run(commands.tsx, ['server/build/build.ts'], { OUT: base })))
  throw new Error('without a build there is nothing to measure');
const browser = await openBrowser();
const rows: BenchRow[] = [];
const parts: Readonly<Record<Part, () => Promise<BenchRow[]>>> = {
  real: () => exhibitRows(browser, 'our records', base, real),
  sizes: () => sizes(options.sizes),
  peers,
  opening: () => opening(browser, base),
  build,
  hour: () => hourOfPlay(browser, base, options.hour),
  turns: () => inTurn(browser, { before: options.before, after: base }),
};
for (const name of options.only) {
  console.log(`── ${name}`);
  const measured = await parts[name]();
  rows.push(...measured);
  console.log(table(measured));
}
const report: BenchReport = {
  commit: execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim(),
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores, ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${browser.version()}, no graphics card`,
  rows,
};
await browser.close();
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(options.out.replace(/\.json$/, '.md'), `${markdown(rows)}\n`);
console.log(`\n${report.commit}, ${report.date}, ${report.machine}. Written to ${options.out}.`);
if (before !== null) {
  console.log(`\nAgainst ${before.commit} of ${before.date}:\n${table(ratios(rows, before.rows))}`);
}

async function sizes(counts: readonly number[]): Promise<BenchRow[]> {
  const measured: BenchRow[] = [];
  for (const count of counts) {
    const folder = await syntheticExhibit(count, base);
    measured.push(...(await exhibitRows(browser, `${count} events`, folder, large[count] ?? {})));
    measured.push(fileSizes(count, folder));
  }
  const figureFor = (work: string) =>
    measured.find((row) => row.work === work)?.value ?? Number.NaN;
  if (![10_000, 300].every((count) => counts.includes(count))) return measured;
  const against = ['scrub', 'zoom of the timeline', 'drag of the timeline'].map(
    (gesture): BenchRow => {
      const [many, few] = [10_000, 300].map((count) =>
        figureFor(`${count} events: ${gesture}, a step`),
      );
      return {
        work: `10000 events against 300: ${gesture}`,
        value: (many ?? 0) / (few ?? 0),
        unit: '×',
        bar: 1.5,
      };
    },
  );
  return [...measured, ...against];
}

/** What a visitor's browser reads before anything is drawn, and how many files hold the texts. */
function fileSizes(count: number, folder: string): BenchRow {
  const kilobytes = (end: string) =>
    ['exhibit', 'reports'].reduce(
      (sum, name) => sum + statSync(join(folder, 'en', `${name}.json${end}`)).size / 1000,
      0,
    );
  return {
    work: `${count} events: records for the first drawing, brotli`,
    value: kilobytes('.br'),
    unit: 'kB',
    beside: {
      'not compressed': kilobytes(''),
      'files of texts': readdirSync(join(folder, 'en/texts')).filter((name) =>
        name.endsWith('.json'),
      ).length,
    },
  };
}

async function peers(): Promise<BenchRow[]> {
  const folder = await syntheticExhibit(10_000, base);
  const name = '10000 events';
  const known = rows.some(({ work }) => work === `${name}: load`);
  const exhibit = known ? rows : await exhibitRows(browser, name, folder, {});
  const figureFor = (work: string) => exhibit.find((row) => row.work === work)?.value ?? Number.NaN;
  const mapless = await loadWithoutMap(browser, folder);
  const measured: BenchRow[] = [
    {
      work: `${name} without the map, which no peer draws: load`,
      value: mapless.main,
      unit: 'ms',
      beside: { script: mapless.script },
    },
  ];
  for (const peer of peerNames) {
    const { load, step, heap, elements } = await measurePeer(browser, peer, folder);
    // What was given up took at least so long.
    const took = { load: load?.main ?? LIMIT, step: step?.main ?? LIMIT };
    const note = load === null || step === null ? 'at least: given up after three minutes' : null;
    const remark = note === null ? {} : { note };
    measured.push(
      {
        work: `${peer}, the same 10000: load`,
        value: took.load,
        unit: 'ms',
        beside: { elements, 'heap MB': heap },
        ...remark,
      },
      { work: `${peer}, the same 10000: a step`, value: took.step, unit: 'ms', ...remark },
      {
        work: `exhibit against ${peer}: load`,
        value: figureFor(`${name}: load`) / took.load,
        unit: '×',
        bar: 0.2,
        beside: { 'without the map': mapless.main / took.load },
      },
      {
        work: `exhibit against ${peer}: a step`,
        value: figureFor(`${name}: zoom of the timeline, a step`) / took.step,
        unit: '×',
        bar: 0.01,
        note: 'zoom of our timeline',
      },
    );
  }
  return measured;
}

async function build(): Promise<BenchRow[]> {
  const env = { RECORDS: syntheticRecords(10_000), OUT: `${WORKSHOP}/built-10000` };
  const start = performance.now();
  if (!(await run(commands.tsx, ['server/build/build.ts'], env)))
    throw new Error('the build failed');
  const seconds = (performance.now() - start) / 1000;
  return [{ work: 'build of 10000 events', value: seconds, unit: '', bar: 300, note: 'seconds' }];
}
