import type { Page } from '@playwright/test';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { hasFocus, tourOf } from '../testing/tour-parts';

const { about } = recordsOf('en');
const BEFORE = 'Before';

test('the two-minute tour ends with what is agreed, disputed and not read, and with links that lead on', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?brief=3');
  const { button, words } = tourOf(page);
  await button(words.finish).click();
  const closing = closingOn(page);
  for (const text of [about.closing.agreed, about.closing.disputed, about.closing.unread])
    await expect(closing.part.getByText(text)).toBeVisible();
  const links = await closing.part.getByRole('link').all();
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  await expect(page).toHaveURL(/page=closing/);
  await page.reload();
  await expect(closing.part).toBeVisible();
});

test('from its end a visitor gets back to the beginning, with its day, and can take the longer tour', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?page=closing');
  const { again, longer } = closingOn(page);
  await longer.click();
  await expect(tourOf(page).chapter(BEFORE)).toBeVisible();
  await expect(page).toHaveURL(/tour=1/);
  await page.goto('/en/?page=closing');
  await again.click();
  await expect(page.getByRole('heading', { name: about.opening.title })).toBeVisible();
  await expect(screenOf(page).day('23 August 1944').first()).toBeVisible();
});

test('with keys the focus is never lost on the way through the tour, to its end and back to the beginning', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/');
  const { beginBrief, button, words } = tourOf(page);
  const { again, longer, part } = closingOn(page);
  const press = async (what: string) => {
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page), { message: what }).toBe(true);
  };
  await beginBrief.focus();
  await press('begun');
  await expect(button(words.next)).toBeFocused();
  await press('the second step');
  await press('the last step');
  await expect(button(words.finish)).toBeFocused();
  await press('the end');
  await expect(part).toBeVisible();
  await again.focus();
  await press('the beginning');
  await expect(page.getByRole('heading', { name: about.opening.title })).toBeFocused();
  await page.getByRole('button', { name: screenOf(page).words.story.explore }).focus();
  await press('exploring');
  await page.goto('/en/?page=closing');
  await longer.focus();
  await press('the longer tour');
  await page.keyboard.press('Escape');
  expect(await hasFocus(page)).toBe(true);
});

/** The page that a tour ends with. */
function closingOn(page: Page) {
  const { words } = screenOf(page);
  const part = page.getByRole('region', { name: words.story.closing });
  return {
    part,
    again: part.getByRole('button', { name: words.story.again }),
    longer: part.getByRole('button', { name: words.tour.begin }),
  };
}
