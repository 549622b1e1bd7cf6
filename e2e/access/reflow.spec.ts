import { languagesTried } from '../../data/testing/thorough';
import { barriersOn } from '../testing/barriers';
import { cutTexts } from '../testing/cut-texts';
import { kindsOfPage } from '../testing/pages';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

for (const language of languagesTried) {
  // 1280 × 1024 at 400 %.
  test.describe('on a window of 320 by 256', () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test(`no page of ${language} scrolls sideways`, async ({ page }) => {
      const pages = Object.entries(kindsOfPage(language));
      await enter(page, pages[0]?.[1] ?? `/${language}/`);
      for (const [kind, path] of pages) {
        await page.goto(path);
        await page.locator('main').waitFor();
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(wider, kind).toBeLessThanOrEqual(0);
      }
    });
  });

  test(`with more space between letters and lines nothing is cut in ${language}`, async ({
    page,
  }) => {
    const pages = Object.entries(kindsOfPage(language));
    await enter(page, pages[0]?.[1] ?? `/${language}/`);
    for (const [kind, path] of pages) {
      await page.goto(path);
      await page.locator('main').waitFor();
      await page.evaluate((css) => {
        // The policy of the page refuses a style element, and a sheet of the document it does not.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, spacing);
      await expect.soft.poll(() => cutTexts(page), { message: kind, timeout: 8000 }).toEqual([]);
    }
  });
}

test('with the colours of the system, the focus is seen and marks keep their shapes', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await enter(page, '/en/?at=1944-10-14');
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
