import { test as base, expect } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { paintNothing } from '../testing/drawing-by-processor';
import { type RunningDev, startDev } from './testing/running-dev';

const test = base.extend<object, { readonly dev: RunningDev }>({
  dev: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern.
    async ({}, use) => {
      const dev = await startDev();
      await use(dev);
      await dev.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
});
// What is opened for the first time is compiled first, while other tests run beside.
test.use({ actionTimeout: 90_000, navigationTimeout: 90_000 });
test.describe.configure({ mode: 'serial' });

const { notice, story } = wordsIn('en');
const event = 'records/events/danube-crossed.json';

test.beforeEach(async ({ page, dev }) => {
  await page.addInitScript(paintNothing);
  await page.goto(`${dev.address}en/?at=1944-09-22&event=danube-crossed`);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Danube crossed' })).toBeVisible({
    timeout: 90_000,
  });
});

test('an edited record shows on the open page, a broken one shows its field and the cure, and a mended one the exhibit again', async ({
  page,
  dev,
}) => {
  await dev.edit(event, '"en": "Danube crossed"', '"en": "Danube crossed at night"');
  await expect(page.getByRole('heading', { name: 'Danube crossed at night' })).toBeVisible();

  await dev.edit(event, '"when": "1944-09-22"', '"when": "1944-09-31"');
  const row = page.getByRole('row').filter({ hasText: 'events/danube-crossed' });
  await expect(row.getByRole('cell', { name: 'when', exact: true })).toBeVisible();
  await expect(row.getByRole('cell').last()).toContainText('the calendar has no such day');
  expect(dev.printed()).toContain('events/danube-crossed · when: ');

  await dev.edit(event, '"when": "1944-09-31"', '"when": "1944-09-22"');
  await expect(page.getByRole('heading', { name: 'Danube crossed at night' })).toBeVisible();
  await expect.poll(dev.printed).toContain('all sound');
  await dev.edit(event, 'Danube crossed at night', 'Danube crossed');
  await expect(page.getByRole('heading', { name: 'Danube crossed', exact: true })).toBeVisible();
});

test('an edited component shows without the page being loaded again', async ({ page, dev }) => {
  // A page that is loaded again has another <html>.
  await page.evaluate(() => document.documentElement.setAttribute('data-opened', 'before'));
  await dev.edit('components/story/story.tsx', '{words.story.back}', '{words.story.back} again');
  await expect(page.getByRole('button', { name: `${story.back} again` })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-opened', 'before');
});

test('the page of a new event is there when it is first opened', async ({ page, dev }) => {
  // Next has by then asked which events have a page.
  await page.goto(`${dev.address}en/events/danube-crossed/`);
  await page.goto(`${dev.address}en/events/`);
  await dev.addEvent('danube-crossed', 'danube-crossed-again', 'Danube crossed again');
  await page.getByRole('link', { name: 'Danube crossed again' }).click();
  await expect(page.getByRole('heading', { name: 'Danube crossed again', level: 1 })).toBeVisible();
});
