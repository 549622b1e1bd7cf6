import type { Locator } from '@playwright/test';
import { mapAtRest } from '../testing/campaign-map';
import { findOn } from '../testing/find-panel';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/**
 * What a screen reader gets of a part, as somebody last read it through. Read a difference through before you store it
 * with `--update-snapshots`.
 */
const snapshot = (part: string) => ({ name: `${part}.aria.yml` });

test('a screen reader gets the map, the timeline, the list and a card as somebody last read them through', async ({
  page,
}) => {
  const { words, map, timeline, openTimeline, closeTimeline, story, inList, card } = screenOf(page);
  const { button, panel, field, results } = findOn(page);
  await page.goto('/en/?at=1944-10-08');
  const choice = page.getByRole('heading', { name: words.notice.title });
  await expect(choice).toBeVisible();
  await expect(page.locator('body')).toMatchAriaSnapshot(snapshot('notice'));
  await page.getByRole('button', { name: words.notice.all, exact: true }).click();
  await mapAtRest(page);
  await sameAsRead(map, 'map');
  await openTimeline();
  await sameAsRead(timeline, 'timeline');
  await closeTimeline();
  await sameAsRead(story, 'list');
  await button.click();
  await field.fill('Zamišljeno');
  await expect(results).not.toHaveCount(0);
  await sameAsRead(panel, 'find');
  await panel.getByRole('button', { name: words.find.close }).first().click();
  await inList('Zamišljeno is freed').click();
  await sameAsRead(card('Zamišljeno is freed'), 'card');
});

test('a screen reader gets the page of an event and a source as somebody last read them through', async ({
  page,
}) => {
  await enter(page, '/en/events/danube-crossed/');
  await sameAsRead(page.locator('main'), 'event');
  await page.goto('/en/sources/all/');
  await sameAsRead(page.locator('main').getByRole('listitem').first(), 'source');
});

async function sameAsRead(part: Locator, name: string) {
  await expect(part).toBeVisible();
  await expect(part).toMatchAriaSnapshot(snapshot(name));
}
