import type { Page } from '@playwright/test';
import { languageNames } from '../../components/ui/words/language-names';
import { languages } from '../../data/text/language';
import { screenSizes } from '../testing/screen-sizes';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { tourOf } from '../testing/tour-parts';

test('the first page says what the exhibit is about in each language and script, and leads to each', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/');
  for (const language of languages) {
    const { title, opening } = recordsOf(language).about;
    const part = page.locator(`section[lang="${language}"]`);
    await expect(page.locator('h1').getByText(title, { exact: true }).first()).toBeVisible();
    await expect(part.getByRole('heading', { name: opening.title })).toBeVisible();
    await expect(part.getByText(opening.sentence)).toBeVisible();
    await expect(part.getByRole('link', { name: languageNames[language].full })).toHaveAttribute(
      'href',
      `/${language}/`,
    );
  }
  await page.getByRole('link', { name: languageNames.en.full }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

for (const [width, height] of screenSizes) {
  test(`at ${width}×${height} the exhibit opens with its title, its sentence and two ways on, all in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page, '/en/');
    const { title, sentence } = recordsOf('en').about.opening;
    const { day } = screenOf(page);
    await expect(day('23 August 1944').first()).toBeVisible();
    await expect.poll(() => isInView(page, title)).toBe(true);
    await expect.poll(() => isInView(page, sentence)).toBe(true);
    const { beginBrief } = tourOf(page);
    await expect(beginBrief).toBeInViewport({ ratio: 1 });
    if (width === 390) return;
    await expect(
      page.getByRole('button', { name: screenOf(page).words.story.explore }),
    ).toBeInViewport({ ratio: 1 });
  });
}

for (const language of languages) {
  test(`the opening speaks ${language}, and leads to the story of its day`, async ({ page }) => {
    const { opening } = recordsOf(language).about;
    await enter(page, `/${language}/`);
    const { story, words } = screenOf(page, language);
    const heading = page.getByRole('heading', { name: opening.title });
    await expect(heading).toBeVisible();
    for (const text of [opening.sentence, ...opening.orientation])
      await expect(story.getByText(text)).toBeVisible();
    await page.getByRole('button', { name: words.story.explore, exact: true }).click();
    await expect(heading).toBeHidden();
    await expect(story.getByRole('heading', { name: words.story.now })).toBeVisible();
  });
}

test('an address that names a moment, an event or a step opens there, without the opening', async ({
  page,
}) => {
  await enter(page, '/en/about/');
  const { title } = recordsOf('en').about.opening;
  for (const query of ['at=1944-10-14', 'event=danube-crossed', 'tour=2', 'brief=2']) {
    await page.goto(`/en/?${query}`);
    await expect(
      page.getByRole('region', { name: screenOf(page).words.story.title }),
    ).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
  }
});

test('who plays from the opening leaves it, and hears the story from its beginning', async ({
  page,
}) => {
  await enter(page, '/en/');
  const { play, pause } = screenOf(page);
  const heading = page.getByRole('heading', { name: recordsOf('en').about.opening.title });
  await expect(heading).toBeVisible();
  await play.click();
  await expect(heading).toBeHidden();
  await expect(page.locator('[data-play-line="neighbour-changes-sides"]')).toBeVisible();
  await pause.click();
});

/** Whether a text can be read in the window as it is: each of its lines is inside of it, with nothing above. */
function isInView(page: Page, text: string): Promise<boolean> {
  return page.evaluate((text) => {
    const candidates = [...document.querySelectorAll('main h2, main p')].filter(
      (element) =>
        element.textContent.includes(text) &&
        element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }),
    );
    return candidates.some((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].every(({ left, right, top, bottom }) => {
        const inside =
          left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        // A caption lets touches through to the map, and no other cover may lie over it.
        const above = document.elementsFromPoint(x, y)[0];
        const covers = [...document.querySelectorAll('[data-covers-map]')].filter((cover) => {
          const box = cover.getBoundingClientRect();
          const over = x > box.left && x < box.right && y > box.top && y < box.bottom;
          return (
            over && !cover.contains(element) && cover.checkVisibility({ checkVisibilityCSS: true })
          );
        });
        const isCaption = getComputedStyle(element).pointerEvents === 'none';
        return inside && (isCaption ? covers.length === 0 : element.contains(above ?? null));
      });
    });
  }, text);
}
