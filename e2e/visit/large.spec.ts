import { serve } from '../../server/serve/serve';
import { syntheticExhibit } from '../bench/synthetic/exhibits';
import { findOn } from '../testing/find-panel';
import { screenOf } from '../testing/screen-words';
import { folder } from '../testing/served';
import { enter, expect, test as small } from '../testing/test';

/** Serves an exhibit of three thousand events instead of the fixtures. */
const test = small.extend<object, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
    async ({}, use) => {
      const { address, close } = await serve({
        folder: await syntheticExhibit(3000, folder),
        port: 0,
        host: '127.0.0.1',
      });
      await use(address);
      await close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// In one worker, so that the exhibit is written once.
test.describe.configure({ mode: 'serial' });

test.describe('in an exhibit of three thousand events', () => {
  test('a card opens with its text, and no link leads to a page that does not exist', async ({
    page,
  }) => {
    await enter(page, '/en/?event=synthetic-500');
    const { story, words } = screenOf(page);
    const card = story.getByRole('article', { name: /^Synthetic event 500:/ });
    await expect(card).toBeVisible();
    await expect(card.getByRole('heading', { name: words.story.sources })).toBeVisible();
    await expect(story.getByRole('link', { name: words.story.page })).toHaveCount(0);
  });

  test('a busy day lists its most important events, and the rest when asked', async ({ page }) => {
    await enter(page, '/en/?at=1944-10-12');
    const { story, words } = screenOf(page);
    const entries = story.getByRole('listitem');
    await expect(entries).toHaveCount(40);
    const label = words.list.grow.replace('{count}', '40').replace(/\{rest\}/, '');
    await story.getByRole('button', { name: label }).click();
    await expect(entries).toHaveCount(80);
  });

  test('on a busy day the map is still readable, and says how many events a closer look shows', async ({
    page,
  }) => {
    await enter(page, '/en/?at=1944-10-12');
    const { map, words } = screenOf(page);
    const waiting = map.getByText(words.map.waiting.other.replace('{count}', ''));
    await expect(waiting).toBeVisible();
    const before = Number.parseInt((await waiting.textContent()) ?? '', 10);
    await map.getByRole('button', { name: words.map.zoomIn }).click();
    await expect
      .poll(async () => Number.parseInt((await waiting.textContent()) ?? '', 10))
      .toBeLessThan(before);
  });

  test('each event is found by its title, and the page stays light', async ({ page }) => {
    await enter(page, '/en/?at=1944-10-12');
    const { button, field, results } = findOn(page);
    await button.click();
    await field.fill('synthetic 2345');
    await expect(results).toHaveCount(1);
    await results.getByRole('button').click();
    await expect(page.getByRole('article', { name: /^Synthetic event 2345:/ })).toBeVisible();
    expect(await page.locator('*').count()).toBeLessThan(2000);
  });
});
