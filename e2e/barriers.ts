import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on a page, one line a barrier. */
export async function barriersOn(page: Page): Promise<string[]> {
  // The legacy mode is twice as fast, and lacks only the way into frames, of which we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(standards);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
