import type { Page } from '@playwright/test';
import { mapAtRest } from '../testing/campaign-map';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

test.use({ painted: true });

/**
 * How the exhibit looks, for comparison. Drivers and browsers smooth letters and lines a little
 * differently; a label that vanished, a changed colour or a moved panel is more than that.
 * `--update-snapshots` takes new ones.
 */
const tolerance = { maxDiffPixelRatio: 0.02, threshold: 0.15 };

test('the notice', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('button', { name: screenOf(page).words.notice.all })).toBeVisible();
  await expect(page).toHaveScreenshot('notice.png', tolerance);
});

test('the opening', async ({ page }) => {
  await enter(page, '/en/');
  await drawn(page);
  await expect(page).toHaveScreenshot('opening.png', tolerance);
});

test('an event, with arrows, front and names in Cyrillic', async ({ page }) => {
  await enter(page, '/sr-Cyrl/?at=1944-10-14&event=testgrad-freed');
  await drawn(page);
  await expect(page).toHaveScreenshot('event.png', tolerance);
});

test('a complaint', async ({ page }) => {
  await enter(page, '/en/?event=complaint-to-general');
  await drawn(page);
  await expect(page).toHaveScreenshot('complaint.png', tolerance);
});

test('the sheet of the story on a phone @phone', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'a wall screen has no sheet');
  await enter(page, '/en/?at=1944-10-14&event=testgrad-freed');
  await drawn(page);
  await expect(page).toHaveScreenshot('phone-sheet.png', tolerance);
});

async function drawn(page: Page): Promise<void> {
  await mapAtRest(page);
  await page.waitForFunction(() => window.exhibitMap?.loaded() === true);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
