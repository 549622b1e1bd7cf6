import { readFileSync } from 'node:fs';
import { serve } from '../../server/serve/serve';
import { calibration } from './calibration';
import { gestures } from './gestures';
import { type Expected, judged } from './judged';
import type { Cpu } from './meter/cpu';
import { syntheticExhibit } from './synthetic/exhibits';
import { beginVisit, openBrowser, openExhibit } from './visit';

/**
 * The short form for every change: `npx tsx e2e/bench/guard.ts FOLDER`, where FOLDER is an export. What ten
 * thousand events cost against three hundred, and three hundred against a fixed piece of work, as ratios
 * of one run. It fails where a ratio is over twice what is expected, so that a doubled cost is found and
 * a busy machine does not matter.
 */
const [base = 'e2e/results/exhibit'] = process.argv.slice(2);
const FEW = 300;
const MANY = 10_000;
const measured = ['scrub', 'zoom of the timeline'] as const;

const expected = JSON.parse(readFileSync('e2e/bench/expected-ratios.json', 'utf8')) as Expected; // kept beside this file

const browser = await openBrowser();
const few = await costs(FEW);
const many = await costs(MANY);
await browser.close();
const ratios = Object.fromEntries([
  ...measured.map((gesture) => [
    `${gesture}, ${MANY} events against ${FEW}`,
    (many.steps[gesture] ?? 0) / (few.steps[gesture] ?? 0),
  ]),
  [`load, ${MANY} events against ${FEW}`, many.load / few.load],
  [`scrub of ${FEW} events against a fixed piece of work`, (few.steps.scrub ?? 0) / few.fixed],
  [`load of ${FEW} events against a fixed piece of work`, few.load / few.fixed],
]);
const { lines, held } = judged(ratios, expected);
console.log(lines.join('\n'));
if (!held) process.exitCode = 1;

async function costs(count: number) {
  const folder = await syntheticExhibit(count, base);
  const { address, close } = await serve({ folder, port: 0, host: '127.0.0.1' });
  const visit = await beginVisit(browser);
  await visit.page.goto(`${address}404.html`);
  const fixed = await calibration(visit);
  await openExhibit(visit, address);
  const load = (await visit.meter.read()).main;
  const steps: Partial<Record<(typeof measured)[number], number>> = {};
  for (const gesture of measured) {
    const cost: Cpu = await gestures[gesture](visit);
    steps[gesture] = cost.main;
  }
  await visit.end();
  await close();
  return { load, steps, fixed: fixed.main };
}
