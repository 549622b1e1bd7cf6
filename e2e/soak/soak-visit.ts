import type { CDPSession, Page } from '@playwright/test';
import { languageNames } from '../../components/ui/words/language-names';
import { wordsIn } from '../../components/ui/words/words';
import type { KioskSettings } from '../../data/kiosk/screen-settings-schema';
import { languages } from '../../data/text/language';
import { openMenu } from '../testing/site-menu';

/**
 * One visit to a screen in the gallery, from the attract loop to the attract loop: pans, events, the list, a filter,
 * another language, and a visitor who walks away. The page's clock runs ahead for the last.
 */
export async function soakVisit(
  page: Page,
  visit: number,
  { idle }: Pick<KioskSettings, 'idle'>,
): Promise<void> {
  const language = languages[visit % languages.length] ?? 'en';
  const other = languages[(visit + 1) % languages.length] ?? 'en';
  const words = wordsIn(language);
  // A flight of the map takes a second, and a thousand visits have five thousand: most visitors here want none.
  await page.emulateMedia({ reducedMotion: visit % 5 === 0 ? 'no-preference' : 'reduce' });
  const ground = page.locator('main');
  await ground.click({ position: { x: 600, y: 30 } });
  await page.getByRole('button', { name: languageNames[language].full }).click();
  await page.getByRole('button', { name: words.notice.all, exact: true }).click();
  const map = page.locator('.maplibregl-canvas');
  await map.waitFor();
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no place on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let pan = 0; pan < 10; pan += 1) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (pan % 2 === 0 ? 60 : -60), y + 10, { steps: 2 });
    await page.mouse.up();
  }
  const next = page.getByRole('button', { name: words.playback.next, exact: true });
  for (let event = 0; event < 5; event += 1) await next.click();
  await (await openMenu(page, language)).link(words.list.title).click();
  await page.waitForURL(/\/events\//);
  await page.goto(`/${other}/`);
  await map.waitFor();
  await page.clock.fastForward((idle.readingSeconds + 1) * 1000);
  await page.clock.runFor((idle.countdownSeconds + 3) * 1000);
  await page.waitForURL(/\/kiosk\/$/);
  await page.locator('html[data-locked]').waitFor();
}

/** What a page holds on to, after the collector has run. Heap in kilobytes. */
export type Holding = {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
};

/**
 * Read until it is the same three times in a row: for some tenths of a second after it has gone, the browser still
 * counts the page before (700 nodes instead of 64). Fails when that takes longer than half a minute.
 */
export async function holdingOf(session: CDPSession): Promise<Holding> {
  let repeats = 0;
  let last = '';
  for (let time = 0; time < 150; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
    const now = `${nodes} ${jsEventListeners} ${documents}`;
    repeats = now === last ? repeats + 1 : 1;
    last = now;
    if (repeats === 3)
      return { heap: usedSize / 1024, nodes, listeners: jsEventListeners, documents };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`what the page holds on to does not come to rest: ${last}`);
}
