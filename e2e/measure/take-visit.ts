import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { readFolder } from '../../data/read/read-folder';
import { spanOf } from '../../data/time/edtf';
import { isoDay } from '../../data/time/span';
import { serve } from '../../server/serve/serve';
import { launchOptions } from '../testing/drawing-by-processor';

/** Where the pictures go, as `<scene>-<width>x<height>.png`. */
const FOLDER = 'e2e/results/visit';

const sizes = [
  [1920, 1080],
  [1080, 1920],
  [390, 844],
  [844, 390],
] as const;

/** Milliseconds after which the camera has come to the subject, on a slow machine too. */
const FLIGHT = 3500;

/** Takes pictures of a visit to the real exhibit: the cover, the opening, both tours at the end of each step, each message of each exchange, and the closing. Words behind the command choose among them. */
const wanted = process.argv.slice(2);
const { chapters, exchanges } = (await readFolder('data/records')).records;
const inOrder = chapters.toSorted((one, other) => one.order - other.order);
const stepsOf = (version: 'brief' | 'tour') =>
  inOrder.map(({ when }, index): [string, string] => {
    const last = isoDay(spanOf(when).end);
    return [`${version}-${index + 1}`, `en/?${version}=${index + 1}&at=${last}`];
  });
const scenes: readonly (readonly [name: string, address: string])[] = [
  ['cover', ''],
  ['opening', 'en/'],
  ...stepsOf('brief'),
  ...stepsOf('tour'),
  ...exchanges.flatMap(({ id, steps }) =>
    steps.map(({ event }, index): [string, string] => [
      `exchange-${id}-${index + 1}`,
      `en/?event=${event}`,
    ]),
  ),
  ['closing', 'en/?page=closing'],
];

await mkdir(FOLDER, { recursive: true });
const { address: host, close } = await serve({ folder: 'out', port: 0, host: '127.0.0.1' });
const browser = await chromium.launch(launchOptions);
const { notice, map } = wordsIn('en');
for (const [width, height] of sizes) {
  for (const [scene, address] of scenes) {
    const name = `${scene}-${width}x${height}`;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const isMobile = Math.min(width, height) < 500;
    const page = await browser.newPage({
      viewport: { width, height },
      hasTouch: isMobile,
      isMobile,
    });
    await page.goto(new URL(address, host).href);
    if (address !== '') {
      await page.getByRole('button', { name: notice.all, exact: true }).click();
      await page.locator('.maplibregl-map').waitFor({ state: 'attached' });
      await page.getByText(map.loading).waitFor({ state: 'detached', timeout: 60_000 });
    }
    await page.waitForTimeout(FLIGHT);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(`${FOLDER}/${name}.png`);
    await page.close();
  }
}
await browser.close();
await close();
