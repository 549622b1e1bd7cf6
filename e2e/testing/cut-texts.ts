import type { Page } from '@playwright/test';

/** Texts that are clipped by something that hides its overflow and does not scroll, a line each. */
export function cutTexts(page: Page): Promise<string[]> {
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
        const overflows = text.right > frame.right + 1 || text.left < frame.left - 1;
        const scrolls = overflowX === 'auto' || overflowX === 'scroll';
        if (overflows && !beyond && !scrolls)
          cut.push(`${textContent?.trim()} in ${box.className}`);
        if (beyond || scrolls) break;
      }
    }
    return cut;
  });
}
