import { chromium, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { wordsIn } from '../../components/ui/words/words';
import { seededPick } from '../../data/testing/seeded-pick';
import { someKiosk } from '../../data/testing/some-kiosk';
import { thorough } from '../../data/testing/thorough';
import { holdingOf, soakVisit } from '../soak/soak-visit';
import { mapAtRest } from '../testing/campaign-map';
import { launchOptions, paintNothing } from '../testing/drawing-by-processor';
import { begin, beginAll, lockedScreen, PUBLIC, test, tracesOf } from '../testing/gallery';
import { boxOf, screenOf } from '../testing/screen-words';
import { expect } from '../testing/test';
import { fingersOn } from '../testing/touch';

const { kiosk: words, map: mapWords, notice } = wordsIn('en');

/** The number of random inputs, and of random touches. */
const [MONKEY, FUMBLES] = thorough ? [10_000, 500] : [200, 20];

const camera = (page: Page) =>
  page.evaluate(() => {
    const map = window.exhibitMap;
    return (
      map && {
        bearing: map.getBearing(),
        pitch: map.getPitch(),
        zoom: map.getZoom(),
        at: map.getCenter().toArray(),
      }
    );
  });

test.describe('with fingers', () => {
  test.use({ hasTouch: true, provoked: [/Ignored attempt to cancel a touchmove/] });

  test('after any touches of ten fingers north is up and the next finger moves the map', async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await beginAll(page);
    await mapAtRest(page);
    const { map } = screenOf(page);
    const box = await boxOf(map.locator('canvas'));
    const fingers = await fingersOn(page);
    const random = seededPick(1944).share;
    for (let sequence = 0; sequence < FUMBLES; sequence += 1) await fingers.fumble(box, random);
    await fingers.lift();
    await page.getByRole('button', { name: mapWords.whole }).click();
    await mapAtRest(page);
    const before = await camera(page);
    expect(before).toMatchObject({ bearing: 0, pitch: 0 });
    expect(before?.zoom).toBeGreaterThanOrEqual(3);
    await fingers.drag([box.centre - 100, box.middle], [90, 0]);
    await mapAtRest(page);
    expect((await camera(page))?.at[0]).toBeLessThan(before?.at[0] ?? 0);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('a touch anywhere only begins a visit', async ({ page }) => {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    for (let point = 0; point < 25; point += 1) {
      await page.goto('/kiosk/');
      await lockedScreen(page);
      const [x, y] = [((point % 5) + 0.5) / 5, (Math.floor(point / 5) + 0.5) / 5];
      const pause = await boxOf(page.getByRole('button', { name: /./ }).first());
      const [left, top] = [x * width, y * height];
      const onPause =
        left > pause.x &&
        left < pause.x + pause.width &&
        top > pause.y &&
        top < pause.y + pause.height;
      if (onPause) continue;
      await page.touchscreen.tap(left, top);
      await expect(page.getByRole('button', { name: /English/ })).toBeVisible();
      // A touch that reached a link would have left this page by now.
      await page.waitForTimeout(150);
      expect(new URL(page.url()).pathname).toBe('/kiosk/');
    }
  });
});

test('the map can be moved without a drag', async ({ page }) => {
  await beginAll(page);
  await mapAtRest(page);
  const before = await camera(page);
  await page.getByRole('button', { name: mapWords.move }).click();
  await page.getByRole('button', { name: mapWords.east }).click();
  await mapAtRest(page);
  expect((await camera(page))?.at[0]).toBeGreaterThan(before?.at[0] ?? 0);
  await page.getByRole('button', { name: mapWords.north }).click();
  await mapAtRest(page);
  expect((await camera(page))?.at[1]).toBeGreaterThan(before?.at[1] ?? 0);
});

test('random touches and keys never lead out, and the next visit starts without traces', async ({
  page,
}) => {
  test.setTimeout(5_400_000);
  // Painting ten thousand steps by the processor would take hours, and where they lead does not depend on it.
  if (thorough) await page.addInitScript(paintNothing);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => dialogs.push(popup.url()));
  page.on('download', (download) => dialogs.push(download.url()));
  await page.goto('/kiosk/');
  await lockedScreen(page);
  const fresh = await tracesOf(page);
  await beginAll(page);
  const { origin } = new URL(page.url());
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const random = seededPick(20101944).share;
  const keys = [
    'Tab',
    'Enter',
    'Escape',
    'ArrowLeft',
    'PageDown',
    'Home',
    'F1',
    'F5',
    'F11',
    'F12',
    'Alt+ArrowLeft',
    'Control+p',
    'Control+s',
    'Control+o',
    'Control+u',
    'Meta+r',
    'ContextMenu',
    'Backspace',
  ];
  for (let event = 0; event < MONKEY; event += 1) {
    const kind = random();
    const [x, y] = [random() * width, random() * height];
    if (kind < 0.55) await page.mouse.click(x, y);
    else if (kind < 0.65) await page.mouse.click(x, y, { button: 'right' });
    else if (kind < 0.75) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(random() * width, random() * height, { steps: 3 });
      await page.mouse.up();
    } else if (kind < 0.85) await page.mouse.wheel(0, (random() - 0.5) * 600);
    else await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'Tab');
    expect(new URL(page.url()).origin).toBe(origin);
  }
  expect(dialogs).toEqual([]);
  expect(await page.getByRole('dialog', { name: words.staff }).count()).toBe(0);
  // The last touch may have followed a link, and that navigation interrupts this one.
  await expect(async () => {
    await page.goto('/kiosk/');
    await lockedScreen(page);
  }).toPass();
  expect(await tracesOf(page)).toEqual({ ...fresh, steps: expect.any(Number) });
});

test('a map whose WebGL context is lost shows a message, and then a new map with the same view', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await mapAtRest(page);
  await page.getByRole('button', { name: mapWords.zoomIn }).click();
  await mapAtRest(page);
  for (let time = 0; time < 2; time += 1) {
    const before = await camera(page);
    await page.evaluate(() => {
      window.exhibitMap
        ?.getCanvas()
        .getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext();
    });
    await expect(page.getByText(mapWords.unavailable)).toBeVisible({ timeout: 5000 });
    await expect(page.getByText(mapWords.unavailable)).toBeHidden({ timeout: 10_000 });
    await mapAtRest(page);
    expect((await camera(page))?.zoom).toBeCloseTo(before?.zoom ?? 0, 1);
  }
});

test.describe('at the screen’s full resolution', () => {
  // The other tests draw at half the pixels, so half the size would be a quarter.
  test.use({ deviceScaleFactor: 1 });

  test('a camera can read the code on the screen, at full size and at half', async ({ page }) => {
    await beginAll(page);
    await page.getByRole('button', { name: words.code }).click();
    const code = page.getByRole('dialog').getByRole('img');
    const address = await code.getAttribute('aria-label');
    expect(address).toMatch(new RegExp(`^${PUBLIC}en/`));
    expect(address?.length).toBeLessThanOrEqual(120);
    await expect(page.getByRole('dialog').getByText(address ?? '', { exact: true })).toBeVisible();
    const picture = sharp(await page.getByRole('dialog').screenshot());
    const { width = 0 } = await picture.metadata();
    for (const scale of [1, 0.5]) {
      const { data, info } = await picture
        .clone()
        .resize({ width: Math.round(width * scale) })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const seen = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      expect(seen?.data, `at ${scale}`).toBe(address);
    }
  });
});

test('after a crash of the graphics process the map comes back', async ({ address }) => {
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(new URL('/en/', address).href);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await expect(page.getByText(mapWords.loading)).toBeHidden({ timeout: 60_000 });
  const crash = await browser.newBrowserCDPSession();
  await crash.send('Browser.crashGpuProcess').catch(() => undefined);
  const drawn = () =>
    page.evaluate(() => {
      const gl = document
        .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
        ?.getContext('webgl2');
      return gl !== null && gl !== undefined && !gl.isContextLost();
    });
  await expect.poll(drawn, { timeout: 10_000 }).toBe(true);
  await expect(page.getByText(mapWords.unavailable)).toBeHidden();
  await browser.close();
});

test('a page holds no memory of earlier visits', async ({ page }) => {
  test.setTimeout(400_000);
  await page.clock.install();
  await page.goto('/kiosk/');
  await lockedScreen(page);
  const session = await page.context().newCDPSession(page);
  // The first two warm up; all visits are the same, so that they can be compared.
  for (let visit = 0; visit < 2; visit += 1) await soakVisit(page, 1, someKiosk);
  const before = await holdingOf(session);
  await soakVisit(page, 1, someKiosk);
  const after = await holdingOf(session);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.documents).toBe(before.documents);
  expect(after.heap).toBeLessThan(before.heap + 1000);
});
