import type { Page } from '@playwright/test';
import { languageNames } from '../../components/ui/words/language-names';
import { wordsIn } from '../../components/ui/words/words';
import { advanceOf } from '../../data/exhibit/moments/advance';
import { someKiosk } from '../../data/testing/some-kiosk';
import { dayInWords } from '../../data/time/day-words';
import { lockedScreen, test } from '../testing/gallery';
import { recordsOf } from '../testing/served';
import { expect } from '../testing/test';

/** Milliseconds of a day of the advance, and of a language's greeting. */
const DAY_SHOWN = 2500;
const TURN = 12_000;

const [first = 'en'] = someKiosk.languages;
const { days, opening } = advanceOf(recordsOf('en'));

/** The day in words, `after` days of the advance after the opening's, in the language that greets first. */
function dayAfter(after: number): string {
  return dayInWords(days[(opening + after) % days.length]?.at ?? 0, first);
}

async function start(page: Page) {
  await page.clock.install();
  await page.goto('/kiosk/');
  await lockedScreen(page);
}

test('the screen shows one day of the advance after another, and its words with it', async ({
  page,
}) => {
  await start(page);
  await expect(page.getByText(dayAfter(0), { exact: true })).toBeVisible();
  const fronts = () => page.locator('svg[data-day]').last().innerHTML();
  const before = await fronts();
  await page.clock.runFor(DAY_SHOWN + 100);
  await expect(page.getByText(dayAfter(1), { exact: true })).toBeVisible();
  expect(await fronts()).not.toBe(before);
});

test('the pause holds the day, and a second press lets it go on', async ({ page }) => {
  await start(page);
  const { pause, goOn } = wordsIn(first).kiosk;
  await page.getByRole('button', { name: pause }).click();
  await page.clock.runFor(4 * DAY_SHOWN);
  await expect(page.getByText(dayAfter(0), { exact: true })).toBeVisible();
  await expect.poll(() => moving(page)).toBe(0);
  await page.getByRole('button', { name: goOn }).click();
  await page.clock.runFor(DAY_SHOWN + 100);
  await expect(page.getByText(dayAfter(1), { exact: true })).toBeVisible();
});

test('each language says in its turn what the exhibit is about', async ({ page }) => {
  await start(page);
  for (const language of someKiosk.languages) {
    const { title, sentence } = recordsOf(language).about.opening;
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(languageNames[language].name, { exact: true })).toBeVisible();
    await page.clock.runFor(TURN);
  }
});

test('the picture is larger than the screen and keeps its shape at each place of the greeting', async ({
  page,
}) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 720, height: 1280 },
  ]) {
    await page.setViewportSize(size);
    await start(page);
    for (let turn = 0; turn < 5; turn += 1) {
      const greeting = page.getByRole('heading', { level: 1 }).locator('..');
      const pause = page.locator('button[aria-pressed]');
      const boxes = [await greeting.boundingBox(), await pause.boundingBox()];
      for (const box of boxes) {
        expect(box?.x).toBeGreaterThan(0);
        expect(box?.y).toBeGreaterThan(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(size.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(size.height);
      }
      const [words, button] = boxes;
      const below = (button?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0);
      const above = (words?.y ?? 0) - (button?.y ?? 0) - (button?.height ?? 0);
      expect(Math.max(above, below)).toBeGreaterThan(0);
      await page.clock.runFor(TURN);
    }
    const ground = await page.locator('image').evaluate((image) => {
      const { width, height } = image.getBoundingClientRect();
      return width / height;
    });
    expect(ground).toBeCloseTo(2367 / 1873, 2);
  }
});

test('where less movement is asked for, the day of the opening stays, and nothing moves', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  await page.clock.runFor(3 * DAY_SHOWN);
  await expect(page.getByText(dayAfter(0), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('outside opening hours no day follows another', async ({ page }) => {
  await page.route('**/kiosk/settings.json', async (route) => {
    const settings = await (await route.fetch()).json();
    const hours = [{ days: ['mon'], from: '10:00', to: '11:00' }];
    await route.fulfill({ json: { ...settings, opening: hours } });
  });
  await page.clock.install({ time: new Date('2026-11-27T08:00:00') });
  await page.goto('/kiosk/');
  await lockedScreen(page);
  await page.clock.runFor(TURN + 100);
  await expect(page.locator('main')).toHaveAttribute('data-dark', 'true');
  const day = () => page.locator('svg[data-day]').last().getAttribute('data-day');
  const before = await day();
  await page.clock.runFor(4 * DAY_SHOWN);
  expect(await day()).toBe(before);
  await expect.poll(() => moving(page)).toBe(0);
});

/** How many animations and transitions run. */
function moving(page: Page): Promise<number> {
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}
