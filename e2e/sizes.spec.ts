import type { Page } from '@playwright/test';
import { languages } from '../data/language';
import { mapAtRest } from './campaign-map';
import { screenOf } from './screen';
import { enter, expect, test } from './test';

/** Where the exhibit hangs, stands or is held: in CSS pixels. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

for (const language of languages) {
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

/** Once the screen has come to rest: the timeline places its titles anew a frame after its size has changed. */
async function nothingCut(page: Page, message: string): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => cutTexts(page), { message })
    .toEqual([]);
}

/** Texts that reach over the edge of something which hides what lies beyond it, and cannot be scrolled there. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: element, textContent } = texts.currentNode;
      if (element === null || !/\S/.test(textContent ?? '')) continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const text = range.getBoundingClientRect();
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(box);
        if (clipPath !== 'none') break; // words for screen readers alone
        if (overflowX === 'visible') continue;
        const frame = box.getBoundingClientRect();
        const beyond = text.left >= frame.right || text.right <= frame.left;
        const over = text.right > frame.right + 1 || text.left < frame.left - 1;
        const scrolls = overflowX === 'auto' || overflowX === 'scroll';
        if (over && !beyond && !scrolls) cut.push(`${textContent?.trim()} in ${box.className}`);
        if (beyond || scrolls) break;
      }
    }
    return cut;
  });
}
