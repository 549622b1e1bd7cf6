import type { Page } from '@playwright/test';
import { languages } from '../../data/text/language';
import { barriersOn } from '../testing/barriers';
import { findOn } from '../testing/find-panel';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

const CROSSED = 'Danube crossed';

for (const language of languages) {
  test(`in ${language} a name is found in both scripts, with and without its diacritics`, async ({
    page,
  }) => {
    await enter(page, `/${language}/`);
    const { button, field, results } = findOn(page, language);
    await button.click();
    for (const name of ['Izmišljena', 'Primerić']) {
      await field.fill(name);
      await expect(results.first()).toBeVisible();
      const found = await results.allTextContents();
      for (const spelling of spellings[name] ?? []) {
        await field.fill('');
        await expect(results).toHaveCount(0);
        await field.fill(spelling);
        await expect(results, spelling).toHaveText(found);
      }
    }
  });

  test(`in ${language} Djilas is found in each of his spellings`, { tag: '@real' }, async ({
    page,
  }) => {
    await enter(page, `/${language}/`);
    const { button, field, results } = findOn(page, language);
    await button.click();
    await field.fill('Djilas');
    await expect(results.first()).toBeVisible();
    const found = await results.allTextContents();
    for (const spelling of ['Đilas', 'Ђилас']) {
      await field.fill('');
      await expect(results).toHaveCount(0);
      await field.fill(spelling);
      await expect(results, spelling).toHaveText(found);
    }
  });
}

test('a result of the search opens as its card, and the panel closes', { tag: '@phone' }, async ({
  page,
}) => {
  await enter(page, '/en/');
  const { button, field, results, panel } = findOn(page);
  await button.click();
  await field.fill('danube');
  await results.getByRole('button', { name: CROSSED }).click();
  await expect(panel).toBeHidden();
  await expect(screenOf(page).card(CROSSED)).toBeVisible();
});

test('an address restores filter and words of a search, without choices that no record has', async ({
  page,
  anotherVisit,
}) => {
  await enter(page, '/en/?k=zzzz&p=1234');
  const { button, choice, field, clear, words } = findOn(page);
  await expect(clear).toBeHidden();
  await button.click();
  await choice(/^Complaint/).check();
  await field.fill('Примерић');
  await expect(page).toHaveURL(/[?&]k=\w{4}&q=/);
  expect(new URL(page.url()).search.length).toBeLessThanOrEqual(300);

  const other = await anotherVisit();
  const { pathname, search } = new URL(page.url());
  await enter(other, pathname + search);
  const otherPanel = findOn(other);
  await expect(otherPanel.panel).toBeVisible();
  await expect(otherPanel.field).toHaveValue('Примерић');
  await expect(otherPanel.choice(/^Complaint/)).toBeChecked();
  await expect(otherPanel.results.first()).toContainText(words.outside);
});

test('without the reported crimes neither search nor filter has them', async ({ page }) => {
  await enter(page, '/en/', 'without');
  const { button, field, results, choice, group, words } = findOn(page);
  await button.click();
  await field.fill('crimes reported');
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(results).toHaveCount(0);
  await expect(group(words.facets.kind)).toBeVisible();
  await expect(choice(/^Complaint/)).toBeVisible();
  await expect(choice(/^Report of crimes/)).toHaveCount(0);
});

test('with the keyboard alone a visitor opens the panel, filters, searches, chooses and comes back', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { button, panel, field, choice, clear, results } = findOn(page);
  const tabTo = async (arrived: () => Promise<boolean>) => {
    for (let step = 0; step < 40; step += 1) {
      if (await arrived()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('forty steps did not lead there');
  };
  await button.waitFor();
  await tabTo(() => isFocused(page, 'Find'));
  await page.keyboard.press('Enter');
  await field.waitFor();
  await tabTo(() => field.evaluate((element) => element === document.activeElement));
  const first = choice(/./).first();
  await tabTo(() => first.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await expect(clear).toBeVisible();

  await page.keyboard.press('Enter');
  await tabTo(() => field.evaluate((element) => element === document.activeElement));
  await page.keyboard.type('danube');
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading').first()).toBeFocused();
});

test('everything in the panel is large enough for a thumb and works without a keyboard', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/');
  const { button, panel, words } = findOn(page);
  await button.click();
  // The heading comes before the panel's content, its button with the content.
  await panel.getByRole('button', { name: words.close }).first().waitFor();
  for (const group of await panel.locator('summary').all()) {
    if (!(await group.evaluate((element) => element.parentElement?.matches('[open]')))) {
      await group.click();
    }
  }
  await panel.getByRole('button', { name: 'October 1944', exact: true }).click();
  const heights = await panel
    .locator('button, summary, label:has(input), input')
    .evaluateAll((targets) =>
      targets
        // The box of a choice is small; its whole line is what one touches.
        .filter((target) => !target.matches('[type=checkbox], [type=radio]'))
        .map((target) => ({
          text: target.textContent,
          height: target.getBoundingClientRect().height,
        })),
    );
  expect(heights.length).toBeGreaterThan(30);
  expect(heights.filter(({ height }) => height < 44)).toEqual([]);
  expect.soft(await barriersOn(page)).toEqual([]);
  await panel.getByRole('button', { name: words.done }).click();
  await expect(panel).toBeHidden();
});

/** Other spellings of each name, as typed on other keyboards. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Izmišljena: ['Izmisljena', 'Измишљена'],
  Primerić: ['Primeric', 'Примерић'],
};

function isFocused(page: Page, text: string): Promise<boolean> {
  return page.evaluate((name) => document.activeElement?.textContent === name, text);
}
