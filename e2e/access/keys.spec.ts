import type { Page } from '@playwright/test';
import { barriersOn } from '../testing/barriers';
import { dayNumber, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/** Loads the exhibit and answers the notice by keys; presses are counted from there on. */
async function load(page: Page, path: string) {
  await page.goto(path);
  const { words } = screenOf(page);
  await expect(page.getByRole('heading', { name: words.notice.title })).toBeFocused();
  let presses = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      presses += 1;
    }
  };
  await press('Tab', 'Enter');
  // The page before it has nothing to press yet.
  await expect(page.locator('main[data-fills]')).toBeFocused();
  return { press, presses: () => presses };
}

test('from load, keys reach the tour in five presses', async ({ page }) => {
  const { press, presses } = await load(page, '/en/');
  const { words } = screenOf(page);
  await press('Tab', 'Tab', 'Enter');
  await expect(page.getByRole('button', { name: words.tour.end })).toBeVisible();
  expect(presses()).toBeLessThanOrEqual(5);
});

test('from load, keys open the first card in five presses', async ({ page }) => {
  const { press, presses } = await load(page, '/en/?at=1944-10-14');
  await press('Tab', 'Enter');
  const first = screenOf(page).story.getByRole('listitem').first().getByRole('button');
  await expect(first).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  expect(presses()).toBeLessThanOrEqual(5);
});

test('from load on 14 October, keys reach 20 October in twelve presses', async ({ page }) => {
  const { press, presses } = await load(page, '/en/?at=1944-10-14');
  const { moment, day } = screenOf(page);
  await expect(moment).toBeVisible();
  await press('Tab', 'Tab', 'Tab', 'Enter');
  await expect(moment).toBeFocused();
  const start = await dayNumber(moment);
  await press(...Array.from({ length: 6 }, () => 'ArrowRight'));
  await expect(day('20 October 1944').first()).toBeVisible();
  expect(await dayNumber(moment)).toBe(start + 6);
  expect(presses()).toBeLessThanOrEqual(12);
});

test('the moment says its first day, its last day and its day in words, and Home and End lead there', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { moment } = screenOf(page);
  await expect(moment).toHaveAttribute('aria-valuetext', /14 October 1944/);
  const ends = await Promise.all(
    ['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await moment.getAttribute(name))),
  );
  expect(ends[0]).toBeLessThan(await dayNumber(moment));
  expect(ends[1]).toBeGreaterThan(await dayNumber(moment));
  await moment.press('Home');
  expect(await dayNumber(moment)).toBe(ends[0]);
  await moment.press('End');
  expect(await dayNumber(moment)).toBe(ends[1]);
});

test('Next says title and date of the event, and the title of the page names it', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { next, words } = screenOf(page);
  await next.click();
  const heading = page.getByRole('article').getByRole('heading').first();
  const title = (await heading.textContent()) ?? '';
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: title })).toHaveText(
    new RegExp(`^${title}, .*\\d{4}`),
  );
  await expect(page).toHaveTitle(new RegExp(`^${title} · `));
  await page.getByRole('button', { name: words.story.back }).click();
  await expect(page).not.toHaveTitle(new RegExp(`^${title} · `));
});

test('after a card the focus is on the event it was opened from', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14');
  const { story, inList, words } = screenOf(page);
  const event = inList('Battle for Testgrad');
  await event.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await story.getByRole('button', { name: words.story.back }).focus();
  await page.keyboard.press('Enter');
  await expect(event).toBeFocused();
});

test('Escape leaves the tour', async ({ page }) => {
  await enter(page, '/en/?tour=2');
  const { words } = screenOf(page);
  const end = page.getByRole('button', { name: words.tour.end });
  await end.focus();
  await page.keyboard.press('Escape');
  await expect(end).toBeHidden();
});

test('on a page of text the focus goes on from what the address names', async ({ page }) => {
  await page.goto('/en/glossary/#ferryman');
  const { words } = screenOf(page);
  await page.getByRole('button', { name: words.notice.all, exact: true }).click();
  await expect(page.locator('#ferryman')).toBeFocused();
});

test('no barrier is found in the open key, the open menu, with type of twice the size, in forced colours with a choice, and in the smallest window', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { words, map } = screenOf(page);
  await page.getByRole('button', { name: words.site.menu, exact: true }).click();
  expect.soft(await barriersOn(page), 'the menu').toEqual([]);
  await page.keyboard.press('Escape');
  await map.getByText(words.map.legend, { exact: true }).click();
  expect.soft(await barriersOn(page), 'the key').toEqual([]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect.soft(await barriersOn(page), 'type of twice the size').toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await barriersOn(page), 'the smallest window').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/?at=1944-10-14&event=testgrad-freed');
  await expect(page.getByRole('article')).toBeVisible();
  expect.soft(await barriersOn(page), 'forced colours with a choice').toEqual([]);
});
