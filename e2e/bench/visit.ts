import { type Browser, chromium, type Page } from '@playwright/test';
import { choiceKey } from '../../components/notice/visitor-choice';
import { exposeMap } from '../testing/campaign-map';
import { launchOptions, paintNothing } from '../testing/drawing-by-processor';
import { type Meter, meterOf } from './meter/cpu';
import { watchIdle } from './meter/watch-idle';

/**
 * A wall screen, on which the map has the size that the stage gives it. Where no graphics card is, the processor
 * draws its pixels in a process of its own; what is measured is the page's own work.
 */
const window = { width: 1920, height: 1080 };

export type Visit = {
  readonly page: Page;
  readonly meter: Meter;
  readonly end: () => Promise<void>;
};

/** A browser whose processes are our own to count. Under load a launch may fail, and is tried again. */
export async function openBrowser(): Promise<Browser> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await chromium.launch(launchOptions);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/**
 * A new visit, with everything chosen at the notice and nothing stored from before. For figures of elapsed
 * time, `painted` false leaves out the painting, for which the page only waits.
 */
export async function beginVisit(browser: Browser, painted = true): Promise<Visit> {
  const context = await browser.newContext({
    viewport: window,
    // Caching for reading without a network comes later and is no part of a visit.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // tsx names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(exposeMap);
  // `watchIdle` counts the drawings and has to come after, since it would not let them be replaced.
  if (!painted) await page.addInitScript(paintNothing);
  await page.addInitScript(sixtyFrames);
  await page.addInitScript(watchIdle);
  await page.addInitScript((key) => sessionStorage.setItem(key, 'all'), choiceKey);
  return { page, meter: await meterOf(browser, page), end: () => context.close() };
}

/**
 * Frames follow each other by a sixtieth of a second in the page's own time, as where a graphics card draws. Else a frame that
 * the processor draws in a third of a second would be a step of play of a whole day.
 */
function sixtyFrames(): void {
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  let [last, shown] = [0, 0];
  globalThis.requestAnimationFrame = (frame) =>
    ask((now) => {
      // All callbacks of one frame get the same time.
      if (now !== last) shown = last === 0 ? now : shown + 1000 / 60;
      last = now;
      frame(shown);
    });
}

/** Opens the exhibit at a day of many events, and waits until it is ready for gestures. */
export async function openExhibit({ page }: Visit, address: string): Promise<void> {
  await page.goto(`${address}en/?at=1944-09-20`);
  await exhibitReady(page);
}

/** Opens the exhibit in a browser that draws no maps, and waits until the timeline has its marks. */
export async function openWithoutMap({ page }: Visit, address: string): Promise<void> {
  await page.addInitScript(drawNoMaps);
  await page.goto(`${address}en/?at=1944-09-20`);
  await page.waitForSelector('.vis-item [data-event]');
  await page.waitForTimeout(1500);
}

/** Runs in the page before its own scripts. */
function drawNoMaps(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  const withoutWebgl = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind === 'webgl2' ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  };
  Object.assign(HTMLCanvasElement.prototype, { getContext: withoutWebgl });
}

/** Until the map is drawn and the timeline has its marks. */
export async function exhibitReady(page: Page, limit = 60_000): Promise<void> {
  await page.waitForFunction(
    () =>
      globalThis.window.exhibitMap?.loaded() === true &&
      document.querySelector('.vis-item [data-event]') !== null,
    undefined,
    { timeout: limit },
  );
  // What was put off until after the first drawing belongs to the load as well.
  await page.waitForTimeout(1500);
}
