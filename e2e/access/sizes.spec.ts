import type { Page } from '@playwright/test';
import { languagesTried } from '../../data/testing/thorough';
import { mapAtRest } from '../testing/campaign-map';
import { cutTexts } from '../testing/cut-texts';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/** Screens on walls, on a stand and in a hand, in CSS pixels. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

for (const language of languagesTried) {
  test(`no label is cut at any size in ${language}`, async ({ page }) => {
    await enter(page, `/${language}/?at=1944-10-14`);
    const { words, map } = screenOf(page, language);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await mapAtRest(page);
      await nothingCut(page, `${size.width} × ${size.height}`);
      await map.getByText(words.map.legend, { exact: true }).click();
      await nothingCut(page, `${size.width} × ${size.height}, legend`);
      await map.getByText(words.map.legend, { exact: true }).click();
    }
  });
}

/** Polls, since the timeline places its titles again a frame after its size has changed. */
async function nothingCut(page: Page, message: string): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => cutTexts(page), { message })
    .toEqual([]);
}
