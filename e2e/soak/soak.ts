import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { someKiosk } from '../../data/testing/some-kiosk';
import { serveKiosk } from '../../server/kiosk/serve-kiosk';
import { commandLine } from '../../server/system/command-line';
import { launchOptions, paintNothing } from '../testing/drawing-by-processor';
import { memoryOfChildren } from '../testing/processes';
import { slopeOf } from './slope';
import { type Holding, holdingOf, soakVisit } from './soak-visit';

/**
 * Visits to one screen in one browser, as many as `--visits` says: `npm run soak`. Every `--every` visits it looks at
 * what is held on to, and at the end prints how that grows, and fails where it grows too much.
 */
const values = commandLine(process.argv.slice(2), {
  visits: { type: 'string', default: '1000' },
  every: { type: 'string', default: '50' },
  folder: { type: 'string', default: 'out' },
});
if ('faults' in values) {
  console.error(values.faults.join('\n'));
  process.exit(1);
}
const [visits, every] = [Number(values.visits), Number(values.every)];
if (!(visits >= 10 && every >= 1 && visits >= 5 * every)) {
  console.error('--visits, --every: write whole numbers, and at least five times as many visits');
  process.exit(1);
}

const { address, close } = await serveKiosk({
  folder: values.folder,
  settings: { ...someKiosk, port: 0 },
  counts: join(await mkdtemp(join(tmpdir(), 'soak-')), 'visits.csv'),
  alive: () => undefined,
  left: () => undefined,
  health: async () => '',
});
const browser = await chromium.launch(launchOptions);
const context = await browser.newContext({
  baseURL: address,
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 0.5,
});
await context.addInitScript(paintNothing);
const page = await context.newPage();
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(error.message));
await page.clock.install();
await page.goto('/kiosk/');
await page.locator('html[data-locked]').waitFor();
const session = await context.newCDPSession(page);

type Reading = Holding & { readonly visit: number; readonly memory: number };
const readings: Reading[] = [];
for (let visit = 1; visit <= visits; visit += 1) {
  await soakVisit(page, visit, someKiosk);
  if (visit % every !== 0) continue;
  const reading = { visit, ...(await holdingOf(session)), memory: memoryOfChildren() };
  readings.push(reading);
  console.log(
    `${visit} visits: heap ${Math.round(reading.heap)} kB, ${reading.nodes} nodes, ${reading.listeners} listeners, ${reading.documents} documents, ${Math.round(reading.memory)} MB`,
  );
}
await browser.close();
await close();

// The first fifth is warming up.
const settled = readings.slice(Math.floor(readings.length / 5));
const grows = (name: keyof Holding | 'memory') =>
  slopeOf(settled.map((reading): [number, number] => [reading.visit, reading[name]]));
const [first, last] = [settled[0], settled.at(-1)];
const limits: readonly (readonly [what: string, value: number, most: number])[] = [
  ['heap, kB a visit', grows('heap'), 20],
  ['nodes a visit', grows('nodes'), 0.1],
  ['listeners a visit', grows('listeners'), 0.1],
  ['documents, last against first', (last?.documents ?? 0) - (first?.documents ?? 0), 1],
  ['memory of the browser in all, MB', (last?.memory ?? 0) - (first?.memory ?? 0), 50],
  ['errors in the page', errors.length, 0],
];
for (const [what, value, most] of limits) {
  console.log(
    `${value <= most ? 'held' : 'NOT held'}: ${what}: ${value.toFixed(2)} (at most ${most})`,
  );
  if (!(value <= most)) process.exitCode = 1;
}
if (errors.length > 0) console.log(errors.slice(0, 5).join('\n'));
