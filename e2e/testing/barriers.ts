import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the gallery the contrast is AAA: seven to one, and 4.5 for large text. */
const inGallery = { 'color-contrast-enhanced': { enabled: true } };

/** What axe-core finds on a page, a line for each barrier. */
export async function barriersOn(page: Page): Promise<string[]> {
  const kiosk = await page.locator('html[data-kiosk]').count();
  // The legacy mode is twice as fast, and lacks only frames, of which these pages have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: standards },
    rules: kiosk > 0 ? inGallery : {},
    // Listing what passes took longer than the check itself on long pages.
    resultTypes: ['violations'],
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
