import { chromium } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import { launchOptions } from '../testing/drawing-by-processor';

/**
 * How long the first view of one export takes against another's, measured in turn so that a busy
 * machine slows both: `npm run first-view -- FOLDER OTHER-FOLDER`. Each visit is a new one, with
 * nothing kept from before; its time runs from the address to the drawn map.
 */
const [folder = 'out', other = folder] = process.argv.slice(2);
const ROUNDS = 7;

const { notice, map } = wordsIn('en');
const browser = await chromium.launch(launchOptions);
const times: [number[], number[]] = [[], []];
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [index, path] of [folder, other].entries()) {
    const milliseconds = await firstView(path);
    // The first round warms the machine's own caches.
    if (round > 0) times[index as 0 | 1].push(milliseconds); // two folders, two lists
  }
}
await browser.close();

const [own, others] = times.map(median);
console.log(`${folder}: ${own} ms; ${other}: ${others} ms; medians of ${ROUNDS} visits each`);
console.log(`ratio ${((own ?? 0) / (others ?? 1)).toFixed(2)}`);

async function firstView(path: string): Promise<number> {
  const { address, close } = await serve({ folder: path, port: 0, host: '127.0.0.1' });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`${address}en/`);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  const loading = page.getByText(map.loading);
  await loading.waitFor({ state: 'attached' });
  await loading.waitFor({ state: 'detached' });
  const milliseconds = Math.round(performance.now() - start);
  await context.close();
  await close();
  return milliseconds;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, next) => one - next)[Math.floor(values.length / 2)] ?? 0;
}
