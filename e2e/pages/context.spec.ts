import { fill } from '../../components/ui/words/fill';
import { wordsIn } from '../../components/ui/words/words';
import { contextsOf } from '../../data/read/public-records';
import { readRecords } from '../../data/read/read-records';
import { languagesTried } from '../../data/testing/thorough';
import { inLanguage } from '../../data/text/language';
import { barriersOn } from '../testing/barriers';
import { wordsOnReports } from '../testing/reported-crimes';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

const parts = contextsOf(await readRecords('data/fixtures/whole'));

for (const language of languagesTried) {
  const words = wordsIn(language);
  const contexts = inLanguage(parts, language);

  test(`in ${language} the context is in its order, each paragraph with its sources`, async ({
    page,
  }) => {
    await enter(page, `/${language}/context/`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      contexts.map(({ title }) => title),
    );
    for (const { title, paragraphs } of contexts) {
      const part = page.getByRole('region', { name: title, exact: true });
      const sources = part.getByRole('group').filter({ hasText: words.contextPage.sources });
      await expect(sources).toHaveCount(paragraphs.length);
      for (const [index, { text, sources: cited }] of paragraphs.entries()) {
        await expect(part.getByText(text)).toBeVisible();
        await sources.nth(index).getByText(words.contextPage.sources).click();
        for (const { source } of cited) {
          const known = recordsOf(language).sources.find(({ id }) => id === source);
          await expect(sources.nth(index).getByText(known?.title ?? source)).toBeVisible();
        }
      }
    }
  });

  test(`in ${language} the context says what is disputed and what is not confirmed`, async ({
    page,
  }) => {
    await enter(page, `/${language}/context/`);
    const part = page.getByRole('region', { name: contexts[0]?.title ?? '', exact: true });
    const standing = fill(words.contextPage.standing, { standing: words.standing.disputed });
    await expect(part.getByText(`${standing} ${words.confidence.partly}`)).toBeVisible();
  });
}

test('nothing unchecked is in the context', async ({ page }) => {
  await enter(page, '/en/context/');
  await expect(page.getByText('Testland was occupied for three years')).toBeVisible();
  await expect(page.getByText('Nobody has checked')).toHaveCount(0);
  await expect(page.getByText('Rumours')).toHaveCount(0);
});

test('its contents lead to a part, and a part to its events', async ({ page }) => {
  await enter(page, '/en/context/');
  const { contextPage } = wordsIn('en');
  const contents = page.getByRole('navigation', { name: contextPage.contents });
  await contents.getByRole('link', { name: 'The liberation' }).click();
  await expect(page).toHaveURL(/\/en\/context\/#liberation$/);
  await page.getByRole('link', { name: 'Testgrad is freed' }).click();
  await expect(page.getByRole('article', { name: 'Testgrad is freed' })).toBeVisible();
});

test('the context leads to the reported crimes, where the visitor’s choice still applies', async ({
  page,
}) => {
  await enter(page, '/en/context/', 'without');
  const { contextPage, leftOut } = wordsIn('en');
  expect(await wordsOnReports(page, 'en')).toEqual([]);
  await page.getByRole('link', { name: contextPage.toReports }).click();
  await expect(page.getByRole('heading', { name: leftOut.title })).toBeVisible();
  expect(await wordsOnReports(page, 'en')).toEqual([]);
});

test('no barrier is found on the context with its sources open', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/sr-Cyrl/context/');
  const { contextPage } = wordsIn('sr-Cyrl');
  await page.getByText(contextPage.sources).first().click();
  expect(await barriersOn(page)).toEqual([]);
});
