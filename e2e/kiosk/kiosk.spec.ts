import { readFile } from 'node:fs/promises';
import { languageNames } from '../../components/ui/words/language-names';
import { wordsIn } from '../../components/ui/words/words';
import { someKiosk } from '../../data/testing/some-kiosk';
import { barriersOn } from '../testing/barriers';
import { begin, lockedScreen, test, tracesOf } from '../testing/gallery';
import { boxOf, screenOf } from '../testing/screen-words';
import { openMenu } from '../testing/site-menu';
import { expect } from '../testing/test';

const words = wordsIn('en').kiosk;
const { notice, story } = wordsIn('en');

test('the first touch only begins a visit, and a visitor chooses a language', async ({
  page,
  gallery,
}) => {
  await begin(page);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect.poll(() => readFile(gallery.counts, 'utf8')).toMatch(/,en,hall-1,\d+\n/);
});

test('after a visitor walks away the screen asks, and the next visitor starts with the notice and no traces', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/kiosk/');
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'on');
  const fresh = await tracesOf(page);
  await begin(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.getByRole('button', { name: words.contrast }).click();
  await expect(page.getByRole('heading', { name: story.now })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: words.there });
  await page.clock.fastForward(85_000);
  await expect(dialog).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: words.stay }).click();
  await expect(dialog).toBeHidden();
  await page.clock.fastForward(88_000);
  await page.clock.runFor(3_000);
  await expect(dialog).toBeVisible();
  await page.clock.runFor(35_000);
  await expect(page).toHaveURL(/\/kiosk\/$/);
  await expect.poll(() => tracesOf(page)).toEqual(fresh);
  await begin(page);
});

test('no link leads out of the exhibit: sources show a code, and there is no way back in history', async ({
  page,
}) => {
  await begin(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  const { about, registers } = wordsIn('en');
  await (await openMenu(page)).link(about.title).click();
  await page.getByRole('link', { name: registers.sources.title }).last().click();
  await expect(page).toHaveURL(/\/sources\/all\/$/);
  await expect(page.getByRole('navigation', { name: words.bar })).toBeVisible();
  await expect(page.locator('[data-outward]').first()).toBeVisible();
  expect(await page.locator('a[href^="http"]').count()).toBe(0);
  await page.locator('[data-outward]').first().click();
  const code = page.getByRole('dialog').getByRole('img');
  await expect(code).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('a code takes a visitor’s moment and choice along to their telephone', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  const { moment } = screenOf(page);
  await moment.focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/at=1944/);
  await page.getByRole('button', { name: words.code }).click();
  const { pathname, search } = new URL(page.url());
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(
    `https://autumn.example.org${pathname}${search}`,
  );
});

test.describe('a PIN that is wrong', () => {
  test.use({ provoked: [/403/] });

  test('the staff hold two corners and enter a PIN, and a wrong one gets a message', async ({
    page,
  }) => {
    await begin(page);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [
        { x: 5, y: 5, id: 1 },
        { x: width - 5, y: height - 5, id: 2 },
      ],
    });
    const panel = page.getByRole('dialog', { name: words.staff });
    await expect(panel).toBeVisible();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    for (const digit of '1111')
      await panel.getByRole('button', { name: digit, exact: true }).click();
    await panel.getByRole('button', { name: words.enter }).click();
    await expect(panel.getByText(words.wrong)).toBeVisible();
    await panel.getByRole('button', { name: words.close }).click();
    await expect(panel).toBeHidden();
  });
});

test('larger type and strong contrast stay on every page of a visit', async ({ page }) => {
  await begin(page);
  // The locator waits for the body, which a page that has just been reached may not have yet.
  const size = () => page.locator('body').evaluate((body) => getComputedStyle(body).fontSize);
  const before = Number.parseFloat(await size());
  await page.getByRole('button', { name: `${words.text}: ${words.sizes[0]}` }).click();
  await page.getByRole('button', { name: words.contrast }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before);
  const larger = await size();
  await page.getByRole('button', { name: notice.without, exact: true }).click();
  await (await openMenu(page)).link(wordsIn('en').about.title).click();
  await expect(page).toHaveURL(/\/about\/$/);
  expect(await size()).toBe(larger);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'strong');
});

test('the buttons that begin a visit are as large as two fingers, in millimetres', async ({
  page,
}) => {
  await page.goto('/kiosk/');
  await lockedScreen(page);
  await page.locator('main').click({ position: { x: 640, y: 60 } });
  for (const { full } of Object.values(languageNames)) {
    const { width, height } = await boxOf(page.getByRole('button', { name: full }));
    expect(Math.min(width, height) * someKiosk.mmPerPx).toBeGreaterThan(19.9);
  }
});

test('no barrier is found while the screen greets, asks for a language, shows a code, or asks who is there', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/kiosk/');
  await lockedScreen(page);
  expect(await barriersOn(page)).toEqual([]);
  await page.locator('main').click({ position: { x: 640, y: 60 } });
  await expect(page.getByRole('button', { name: languageNames.en.full })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: languageNames.en.full }).click();
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.getByRole('button', { name: words.code }).click();
  await expect(page.getByRole('dialog', { name: words.code })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.clock.fastForward(95_000);
  const dialog = page.getByRole('dialog', { name: words.there });
  await expect(dialog).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  // The focus is in the question, and Escape means to stay.
  await expect(dialog.getByRole('button', { name: words.stay })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('on a page of text the screen waits longer, and a key or a mouse wheel counts as a visitor', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.goto('/en/about/');
  const dialog = page.getByRole('dialog', { name: words.there });
  await expect(page.getByRole('navigation', { name: words.bar })).toBeVisible();
  await page.clock.fastForward(170_000);
  await page.clock.runFor(2000);
  await expect(dialog).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(dialog).toBeHidden();
  await page.clock.fastForward(182_000);
  await expect(dialog).toBeVisible();
  await page.mouse.wheel(0, 50);
  await expect(dialog).toBeHidden();
});

test('outside opening hours the screen is black, and it lights up when the museum opens', async ({
  page,
}) => {
  await page.route('**/kiosk/settings.json', async (route) => {
    const settings = await (await route.fetch()).json();
    const opening = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '10:00', to: '18:00' },
    ];
    await route.fulfill({ json: { ...settings, opening } });
  });
  await page.clock.install({ time: new Date('2026-11-27T08:00:00') });
  await page.goto('/kiosk/');
  await lockedScreen(page);
  await page.clock.runFor(15_000);
  await expect(page.locator('main')).toHaveAttribute('data-dark', 'true');
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.clock.fastForward(2 * 60 * 60 * 1000);
  await page.clock.runFor(15_000);
  await expect(page.locator('main')).not.toHaveAttribute('data-dark', 'true');
});
