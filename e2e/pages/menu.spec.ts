import { pagesOf } from '../../app/[lang]/_site/pages-of';
import { wordsIn } from '../../components/ui/words/words';
import { reportsOf } from '../testing/served';
import { openMenu } from '../testing/site-menu';
import { enter, expect, test } from '../testing/test';

const sizes = [
  [1920, 1080],
  [1080, 1920],
  [390, 844],
  [844, 390],
  [320, 256],
] as const;

test('one menu leads to every page, at every size', async ({ page }) => {
  await enter(page, '/en/');
  const words = wordsIn('en');
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const menu = await openMenu(page);
    for (const [, title] of pagesOf(words)) await expect(menu.link(title)).toBeVisible();
    await expect(menu.link(words.site.quiet)).toBeVisible();
    await expect(menu.link(words.list.title)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu.link(words.list.title)).toBeHidden();
  }
});

test('after "Everything" the list of events holds all of it, and after the other choice it does not', async ({
  page,
  anotherVisit,
}) => {
  const words = wordsIn('en');
  const [report] = reportsOf('en').events;
  if (report === undefined) throw new Error('the fixtures have no report');
  await enter(page, '/en/');
  await (await openMenu(page)).link(words.list.title).click();
  await expect(page).toHaveURL(/\/events\/all\/$/);
  await expect(page.getByRole('link', { name: report.title, exact: true })).toBeVisible();
  const other = await anotherVisit();
  await enter(other, '/en/', 'without');
  await (await openMenu(other)).link(words.list.title).click();
  await expect(other).toHaveURL(/\/events\/$/);
  await expect(other.getByText(report.title)).toBeHidden();
});
