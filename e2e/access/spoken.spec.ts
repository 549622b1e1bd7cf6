import type { Locator } from '@playwright/test';
import { mapAtRest } from '../testing/campaign-map';
import { findOn } from '../testing/find-panel';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/**
 * What a screen reader is handed, part by part, as it was last read through; a difference is to be read
 * through again before it is kept, with `--update-snapshots`.
 */
const kept = (part: string) => ({ name: `${part}.aria.yml` });

test('a screen reader is handed the map, the timeline, the list and a card as they were read through', async ({
  page,
}) => {
  const { words, map, timeline, story, inList, card } = screenOf(page);
  const { button, panel, field, results } = findOn(page);
  await page.goto('/en/?at=1944-10-08');
  const choice = page.getByRole('heading', { name: words.notice.title });
  await expect(choice).toBeVisible();
  await expect(page.locator('body')).toMatchAriaSnapshot(kept('notice'));
  await page.getByRole('button', { name: words.notice.all, exact: true }).click();
  await mapAtRest(page);
  await stays(map, 'map');
  await stays(timeline, 'timeline');
  await stays(story, 'list');
  await button.click();
  await field.fill('Zamišljeno');
  await expect(results).not.toHaveCount(0);
  await stays(panel, 'find');
  await panel.getByRole('button', { name: words.find.close }).first().click();
  await inList('Zamišljeno is freed').click();
  await stays(card('Zamišljeno is freed'), 'card');
});

test('a screen reader is handed an event’s page and a source as they were read through', async ({
  page,
}) => {
  await enter(page, '/en/events/danube-crossed/');
  await stays(page.locator('main'), 'event');
  await page.goto('/en/sources/');
  await stays(page.locator('main').getByRole('listitem').first(), 'source');
});

async function stays(part: Locator, name: string) {
  await expect(part).toBeVisible();
  await expect(part).toMatchAriaSnapshot(kept(name));
}
