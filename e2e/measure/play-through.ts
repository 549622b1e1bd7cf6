import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { secondsToRead } from '../../data/text/reading-time';
import { serve } from '../../server/serve/serve';
import { exposeMap } from '../testing/campaign-map';
import { launchOptions, paintNothing } from '../testing/drawing-by-processor';
import { type PlayMoment, playNow } from '../testing/play-now';

/** Where the pictures go. */
const FOLDER = 'e2e/results/play';

const sizes = [
  [1920, 1080],
  [390, 844],
] as const;

/** Seconds between two pictures. */
const EVERY = 4;

/**
 * Plays the autumn of the real exhibit at medium pace and says for each second what is shown; with `pictures` behind the command it
 * takes a picture every four seconds instead, for which the processor has to draw and play takes longer.
 */
const withPictures = process.argv.includes('pictures');
await mkdir(FOLDER, { recursive: true });
const { address: host, close } = await serve({ folder: 'out', port: 0, host: '127.0.0.1' });
const browser = await chromium.launch(launchOptions);
const { notice, map, playback } = wordsIn('en');
for (const [width, height] of sizes) {
  const page = await browser.newPage({ viewport: { width, height } });
  // tsx names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(exposeMap);
  if (!withPictures) await page.addInitScript(paintNothing);
  await page.goto(new URL('en/?at=1944-08-23', host).href);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.locator('.maplibregl-map').waitFor({ state: 'attached' });
  await page.getByText(map.loading).waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(2000);
  await page.getByRole('button', { name: playback.play, exact: true }).click();
  const seen = await watch(page, `${FOLDER}/${width}x${height}`);
  console.log(`\n${width} × ${height}: ${seen.length} seconds\n${table(seen)}`);
  await page.close();
}
await browser.close();
await close();

/** What is shown each second, until play ends by itself. */
async function watch(page: Page, picture: string): Promise<PlayMoment[]> {
  const seen: PlayMoment[] = [];
  const start = Date.now();
  for (let second = 0; second < 400; second += withPictures ? EVERY : 1) {
    await page.waitForTimeout(Math.max(0, start + second * 1000 - Date.now()));
    const now = await playNow(page);
    if (!now.playing) break;
    seen.push(now);
    if (withPictures)
      await page.screenshot({ path: `${picture}-${String(second).padStart(3, '0')}.png` });
  }
  return seen;
}

/** Each line with the seconds it was there and takes to read, then the whole. */
function table(seen: readonly PlayMoment[]): string {
  const lines = new Map<string, PlayMoment[]>();
  for (const now of seen)
    if (now.line !== '') lines.set(now.line, [...(lines.get(now.line) ?? []), now]);
  const rows = [...lines].map(([line, moments]) => {
    const read = secondsToRead(line).toFixed(1);
    const faults = [...new Set(moments.flatMap(({ covered }) => covered))].join(', ');
    return `${moments[0]?.day}\t${moments.length} s\t${read} s\t${moments.some(({ scene }) => scene) ? 'scene' : inView(moments)}\t${faults}\t${line}`;
  });
  const labels = Math.max(...seen.map(({ titled }) => titled.length));
  return [...rows, `in view ${inView(seen)}, at most ${labels} titles`].join('\n');
}

function inView(moments: readonly PlayMoment[]): string {
  const sum = (of: (now: PlayMoment) => number) => moments.reduce((all, now) => all + of(now), 0);
  return `${Math.round((100 * sum(({ seen }) => seen)) / sum(({ events }) => events))} %`;
}
