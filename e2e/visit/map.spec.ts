import type { Page } from '@playwright/test';
import { languagesTried } from '../../data/testing/thorough';
import { chosenOnMap, drawnOn, mapAtRest, marksOnMap, momentOnMap } from '../testing/campaign-map';
import { dayNumber, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

test.use({ painted: true });

declare global {
  interface Window {
    /** How often the page asked for an animation frame. */
    framesAsked: number;
  }
}

test('the map is drawn under the policy of the export, by a worker from a file of its own', async ({
  page,
}) => {
  const worker = page.waitForResponse(/\/maplibre\/worker-[\d.]+\.mjs$/);
  await enter(page, '/en/?at=1944-10-14');
  expect((await worker).status()).toBe(200);
  await mapAtRest(page);
  expect(page.workers().length).toBeGreaterThan(0);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /worker-src 'self'(;|$)/);
  expect((await drawnOn(page, 'land')).length).toBeGreaterThan(0);
});

for (const language of languagesTried) {
  test(`the opening view in ${language} fetches at most 0.9 MB of map and fonts`, async ({
    page,
  }) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!/\/(basemap|fonts)\//.test(request.url())) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await enter(page, `/${language}/`);
    await mapAtRest(page);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    // Less would mean that the map had not been fetched.
    expect(bytes).toBeGreaterThan(300_000);
    expect(bytes).toBeLessThanOrEqual(900_000);
  });
}

test('each layer of the exhibit is drawn at a fitting moment', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-10&event=danube-crossed&map=21.4,44.6,6.6');
  const { moment, day } = screenOf(page);
  const between = await momentOnMap(page);
  expect(between.fronts.map((front) => front.between)).toContain(true);
  expect(between.heads.length).toBeGreaterThan(1);
  expect(between.labels.map(({ of }) => of)).toContain('danube-crossed');
  expect(await brightness(page)).toBeLessThan(await brightnessWithout(page, 'axis-shafts'));
  expect(await brightness(page)).toBeLessThan(await brightnessWithout(page, 'fronts'));
  expect(await chosenOnMap(page)).toEqual(['danube-crossed']);
  expect((await marksOnMap(page)).length).toBeGreaterThan(1);
  const towns = await drawnOn(page, 'changing-places');
  expect(new Set(towns.map(({ state }) => state.freed === true))).toEqual(new Set([true, false]));

  for (let day = 10; day < 14; day += 1) await moment.press('ArrowRight');
  await expect(day('14 October 1944')).toBeVisible();
  const { fronts } = await momentOnMap(page);
  expect(fronts.length).toBeGreaterThan(1);
  expect(fronts.some(({ between }) => between)).toBe(false);
});

test('the area of the reported crimes colours the map', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-10&map=22.2,44.3,7');
  await mapAtRest(page);
  // The soft shade darkens the paper beneath it.
  expect(await brightness(page)).toBeLessThan(await brightnessWithout(page, 'area-test-valley'));
});

test('after a lost WebGL context the map comes back with its layers, marks and choice', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-10&event=danube-crossed&map=21.4,44.6,6.6');
  const marks = await marksOnMap(page);
  const moment = await momentOnMap(page);
  await page.evaluate(async () => {
    const gl = window.exhibitMap?.getCanvas().getContext('webgl2');
    const card = gl?.getExtension('WEBGL_lose_context');
    const told = (name: string) =>
      new Promise((resolve) =>
        window.exhibitMap?.getCanvas().addEventListener(name, resolve, { once: true }),
      );
    const lost = told('webglcontextlost');
    card?.loseContext();
    await lost;
    // A context can be restored only after the event of its loss.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const restored = told('webglcontextrestored');
    card?.restoreContext();
    await restored;
  });
  expect(await marksOnMap(page)).toEqual(marks);
  expect(await chosenOnMap(page)).toEqual(['danube-crossed']);
  expect((await drawnOn(page, 'land')).length).toBeGreaterThan(0);
  expect(await momentOnMap(page)).toEqual(moment);
  expect(await brightness(page)).toBeLessThan(await brightnessWithout(page, 'event-marks'));
});

test('at rest the map draws nothing and requests no frame', async ({ page }) => {
  await countFrames(page);
  await enter(page, '/en/?at=1944-10-14&event=battle-for-testgrad');
  await mapAtRest(page);
  // Our labels are placed again when the map has placed its names.
  await expect.poll(() => workIn(page, 500)).toEqual({ renders: 0, frames: 0 });
  expect(await workIn(page, 3000)).toEqual({ renders: 0, frames: 0 });
});

test('while it plays the map draws, and when paused it rests again', async ({ page }) => {
  await countFrames(page);
  await enter(page, '/en/?at=1944-11-10');
  await mapAtRest(page);
  const { play, pause, moment } = screenOf(page);
  const start = await dayNumber(moment);
  await play.click();
  const playing = await workIn(page, 1500);
  expect(playing.renders).toBeGreaterThan(0);
  expect(playing.frames).toBeGreaterThan(0);
  expect(await dayNumber(moment)).toBeGreaterThan(start);
  await pause.click();
  await mapAtRest(page);
  // Our labels are placed again when the map has placed its names.
  await expect.poll(() => workIn(page, 500)).toEqual({ renders: 0, frames: 0 });
  expect(await workIn(page, 3000)).toEqual({ renders: 0, frames: 0 });
});

/** The mean brightness of the map; its pixels can be read only while it draws. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const map = window.exhibitMap;
        const gl = map?.getCanvas().getContext('webgl2');
        map?.once('render', () => {
          const { width, height } = map.getCanvas();
          const colours = new Uint8Array(width * height * 4);
          gl?.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, colours);
          resolve(colours.reduce((total, part) => total + part, 0));
        });
        map?.triggerRepaint();
      }),
  );
}

async function brightnessWithout(page: Page, layer: string): Promise<number> {
  await page.evaluate(
    (name) => window.exhibitMap?.setLayoutProperty(name, 'visibility', 'none'),
    layer,
  );
  return brightness(page);
}

function countFrames(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    window.framesAsked = 0;
    window.requestAnimationFrame = (callback) => {
      window.framesAsked += 1;
      return ask(callback);
    };
  });
}

/** What the page does by itself in some milliseconds; a measurement has to wait by the clock. */
function workIn(page: Page, milliseconds: number): Promise<{ renders: number; frames: number }> {
  return page.evaluate(async (duration) => {
    let renders = 0;
    const count = () => {
      renders += 1;
    };
    const before = window.framesAsked;
    window.exhibitMap?.on('render', count);
    await new Promise((resolve) => setTimeout(resolve, duration));
    window.exhibitMap?.off('render', count);
    return { renders, frames: window.framesAsked - before };
  }, milliseconds);
}
