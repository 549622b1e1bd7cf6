import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { serve } from '../../server/serve/serve';
import { launchOptions } from '../testing/drawing-by-processor';

/** Where the pictures go, as `<state>-<width>x<height>.png`. */
const FOLDER = 'e2e/results/stage';

const sizes = [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [1366, 768],
  [1366, 625],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
] as const;

const states = [
  ['opening', ''],
  ['8-october', '?at=1944-10-08'],
  ['14-october', '?at=1944-10-14'],
  ['20-october', '?at=1944-10-20'],
  ['12-november', '?at=1944-11-12'],
  ['freed-town', '?at=1944-10-08&event=zajecar-final'],
  ['complaint', '?event=1944-korneyev-protest'],
  ['rival-dates', '?event=belgrade-freed'],
  ['key', '?at=1944-10-14'],
] as const;

/** Milliseconds after which the camera has come to the subject, on a slow machine too. */
const FLIGHT = 3500;

/** Takes a picture of each state of the real exhibit at each size, to be looked at. Words behind the command choose among them. */
const wanted = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const { address: host, close } = await serve({ folder: 'out', port: 0, host: '127.0.0.1' });
const browser = await chromium.launch(launchOptions);
const { notice, map } = wordsIn('en');
for (const [width, height] of sizes) {
  for (const [state, query] of states) {
    const name = `${state}-${width}x${height}`;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(new URL(`en/${query}`, host).href);
    await page.getByRole('button', { name: notice.all, exact: true }).click();
    await page.locator('.maplibregl-map').waitFor({ state: 'attached' });
    await page.getByText(map.loading).waitFor({ state: 'detached', timeout: 60_000 });
    if (state === 'key') await page.getByText(map.legend, { exact: true }).click();
    await page.waitForTimeout(FLIGHT);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(`${FOLDER}/${name}.png`);
    await page.close();
  }
}
await browser.close();
await close();
