import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the gallery text has seven to one, and large text four and a half. */
const inGallery = { 'color-contrast-enhanced': { enabled: true } };

/** What axe-core finds on a page, one line a barrier. */
export async function barriersOn(page: Page): Promise<string[]> {
  const kiosk = await page.locator('html[data-kiosk]').count();
  // The legacy mode is twice as fast, and lacks only the way into frames, of which we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: standards },
    rules: kiosk > 0 ? inGallery : {},
    // What passes is not written down: on long pages that took longer than to look.
    resultTypes: ['violations'],
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
