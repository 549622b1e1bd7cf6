import type { Page } from '@playwright/test';
import { languages } from '../../data/text/language';
import { barriersOn } from '../testing/barriers';
import { mapAtRest } from '../testing/campaign-map';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { tourOf } from '../testing/tour-parts';

const sizes = [
  [1920, 1080],
  [390, 844],
] as const;

for (const [width, height] of sizes) {
  test(`at ${width}×${height} no barrier is found on the opening, under a line of play, in the two-minute tour and at its end`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page, '/en/');
    const { words } = screenOf(page);
    const { sentence } = recordsOf('en').about.opening;
    await expect(page.getByText(sentence).filter({ visible: true })).toBeVisible();
    await mapAtRest(page);
    expect.soft(await barriersOn(page), 'the opening').toEqual([]);
    await page.goto('/en/?at=1944-10-20');
    await expect(page.locator('[data-play-line]')).toBeVisible();
    await mapAtRest(page);
    expect.soft(await barriersOn(page), 'a line').toEqual([]);
    await page.goto('/en/?brief=2');
    await expect(tourOf(page).chapter('From the Danube to Testgrad')).toBeVisible();
    await mapAtRest(page);
    expect.soft(await barriersOn(page), 'the two-minute tour').toEqual([]);
    await page.goto('/en/?page=closing');
    await expect(page.getByRole('heading', { name: words.story.closing })).toBeVisible();
    expect.soft(await barriersOn(page), 'the end').toEqual([]);
  });
}

test('on the narrowest phones no button of the tour, of play or of the search leaves the window, in any language', async ({
  page,
}) => {
  await enter(page, '/en/about/');
  for (const language of languages) {
    for (const query of ['', '?brief=2', '?tour=2&event=danube-crossed']) {
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(`/${language}/${query}`);
        await page.locator('.maplibregl-map').waitFor();
        await expect.soft
          .poll(() => beyondWindow(page), {
            message: `${language} ${query} ${width}`,
            timeout: 3000,
          })
          .toEqual([]);
      }
    }
  }
});

/** The buttons above the story and beside the moment that leave the window or lie over one another. */
function beyondWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const buttons = [
      ...document.querySelectorAll<HTMLElement>(
        '[data-pane="bar"] button, [data-pane="playback"] button',
      ),
    ]
      .filter((button) => button.checkVisibility({ checkVisibilityCSS: true }))
      .map((button) => ({
        name: button.ariaLabel ?? button.textContent,
        box: button.getBoundingClientRect(),
      }))
      // Those for keyboards alone are a pixel wide until they have the focus.
      .filter(({ box }) => box.width > 8);
    const beyond = buttons.filter(({ box }) => box.left < 0 || box.right > window.innerWidth);
    const over = buttons.filter(({ box }, index) =>
      buttons.some(
        (other, place) =>
          place > index &&
          other.box.left < box.right - 1 &&
          other.box.right > box.left + 1 &&
          other.box.top < box.bottom - 1 &&
          other.box.bottom > box.top + 1,
      ),
    );
    return [...beyond, ...over].map(({ name }) => name ?? '');
  });
}
