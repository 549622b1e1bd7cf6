import { exchangesWithEvents } from '../../data/exhibit/exchanges';
import { faultsOf, followThrough, insetOn } from '../testing/inset';
import { screenSizes } from '../testing/screen-sizes';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

test.describe('with the real records', { tag: '@real' }, () => {
  for (const language of ['en', 'sr-Cyrl', 'sr-Latn'] as const) {
    test(`each exchange can be followed in ${language}, with no name under a name or a number`, async ({
      page,
    }) => {
      await enter(page, `/${language}/about/`);
      for (const exchange of exchangesWithEvents(recordsOf(language))) {
        await page.goto(`/${language}/?event=${exchange.steps.at(-1)?.event.id}`);
        const { inset } = insetOn(page, language);
        await inset.waitFor();
        for (let step = exchange.steps.length; step > 1; step -= 1)
          await insetOn(page, language).back.click();
        await followThrough(page, exchange, language);
      }
    });
  }

  for (const [width, height] of screenSizes) {
    test(`at ${width}×${height} each step of each exchange is drawn clear of names`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await enter(page, '/en/about/');
      for (const { id, steps } of exchangesWithEvents(recordsOf('en'))) {
        await page.goto(`/en/?event=${steps.at(-1)?.event.id}`);
        await insetOn(page).inset.waitFor();
        await expect.poll(() => faultsOf(page), { message: id }).toEqual([]);
      }
    });
  }

  test('an event of three exchanges can be seen in each, and stepping stays in the one chosen', async ({
    page,
  }) => {
    await enter(page, '/en/?event=1944-djilas-remark');
    const { inset, next, back } = insetOn(page);
    const several = inset.locator('summary');
    await expect(several).toContainText('The complaint of October 1944 and its answers');
    await several.click();
    await inset.getByRole('button', { name: 'April 1945' }).click();
    await expect(several).toBeFocused();
    await next.click();
    await expect(screenOf(page).card('Tito and Djilas travel to Moscow')).toBeVisible();
    await back.click();
    await expect(several).toContainText('April 1945: Djilas before Stalin');
  });

  test('an exchange without an answer ends with an empty line and its sentence', async ({
    page,
  }) => {
    await enter(page, '/en/?event=1945-stalin-outburst');
    const { inset, words } = insetOn(page);
    await expect(inset).toContainText(words.exchange.unanswered);
    await expect(inset.locator('[data-kind="missing"][data-state="now"]')).toHaveCount(1);
  });
});
