import type { Page } from '@playwright/test';
import { languagesTried } from '../../data/testing/thorough';
import { barriersOn } from '../testing/barriers';
import { cutTexts } from '../testing/cut-texts';
import { kindsOfPage } from '../testing/pages';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/** A desktop window, and the CSS pixels that WCAG 1.4.10 names: 1280 by 1024 at 400 %. */
const plain = { width: 1280, height: 720 };
const zoomed = { width: 320, height: 256 };

/** The spacing that WCAG 1.4.12 lets a reader set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

for (const language of languagesTried) {
  // One test for both, since opening twenty pages takes most of the time.
  test(`at 400 % no page of ${language} scrolls sideways, and with more space between letters and lines nothing is cut`, async ({
    page,
  }) => {
    const pages = Object.entries(kindsOfPage(language));
    await enter(page, pages[0]?.[1] ?? `/${language}/`);
    for (const [kind, path] of pages) {
      await page.setViewportSize(plain);
      await page.goto(path);
      await page.locator('main').waitFor();
      await setSpacing(page, spacing);
      await expect.soft.poll(() => cutTexts(page), { message: kind, timeout: 8000 }).toEqual([]);
      await setSpacing(page, '');
      await page.setViewportSize(zoomed);
      await expect.soft
        .poll(() => tooWide(page), { message: `${kind} at 400 %`, timeout: 8000 })
        .toBeLessThanOrEqual(0);
    }
  });
}

test('with the colours of the operating system the focus is visible and marks have their shapes', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await enter(page, '/en/?at=1944-10-14');
  // The page before it has nothing to press yet.
  await expect(page.locator('main[data-fills]')).toBeVisible();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toMatch(/^(solid|auto) [2-9]/);
  await expect(screenOf(page).story.locator('.mark').first()).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
});

/** Adopts a style sheet: the page's policy would refuse a style element. */
function setSpacing(page: Page, css: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = css === '' ? [] : [sheet];
  }, css);
}

/** By how many pixels a page is wider than its window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
