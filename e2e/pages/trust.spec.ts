import { wordsIn } from '../../components/ui/words/words';
import { languagesTried } from '../../data/testing/thorough';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

for (const language of languagesTried) {
  const { trust, registers } = wordsIn(language);

  test(`in ${language} the compared sources say how far they can be trusted, in their order`, async ({
    page,
  }) => {
    await enter(page, `/${language}/sources/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(trust.title);
    const entries = page.getByRole('article');
    expect(await entries.evaluateAll((found) => found.map(({ id }) => id))).toEqual([
      'diary-of-a-ferryman',
      'history-of-testland',
    ]);
    const diary = page.locator('#diary-of-a-ferryman');
    for (const name of [trust.nearness, trust.goodFor, trust.read, trust.against])
      await expect(diary.getByText(name, { exact: true })).toBeVisible();
    // Nobody says anything against the history.
    await expect(page.locator('#history-of-testland').getByText(trust.against)).toBeHidden();
    await diary.getByRole('link', { name: trust.entry }).click();
    await expect(page).toHaveURL(/\/sources\/all\/#diary-of-a-ferryman$/);
    await page.locator('#diary-of-a-ferryman').getByRole('link', { name: trust.short }).click();
    await expect(page).toHaveURL(/\/sources\/#diary-of-a-ferryman$/);
  });

  test(`in ${language} an old address of a source still leads to it, without a script`, async ({
    page,
  }) => {
    await enter(page, `/${language}/about/`);
    for (const { id, title } of recordsOf(language).sources) {
      await page.goto(`/${language}/sources/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toContainText(title);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
    await page.locator('#town-page').getByRole('link').click();
    await expect(page).toHaveURL(/\/sources\/all\/#town-page$/);
    await expect(page.locator('#town-page')).toBeInViewport();
  });

  test(`in ${language} each unread document says what it would settle, and only points to reports`, async ({
    page,
  }) => {
    const { events } = recordsOf(language);
    await enter(page, `/${language}/sources/`, 'without');
    await page.getByRole('main').getByRole('link', { name: trust.unread.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(trust.unread.title);
    const log = page.locator('#log-of-the-ferry');
    const { lies, question, mightChange, sources } = trust.unread;
    for (const name of [lies, question, mightChange, sources])
      await expect(log.getByText(name, { exact: true })).toBeVisible();
    const crossing = events.find(({ id }) => id === 'danube-crossed');
    await expect(log.getByRole('link', { name: crossing?.title ?? '' })).toBeVisible();
    const letters = page.locator('#letters-of-officials');
    await letters.getByRole('link', { name: trust.unread.reports }).click();
    await expect(page).toHaveURL(/\/events\/all\/$/);
  });

  test(`in ${language} the list of sources no longer says what curators have to do`, async ({
    page,
  }) => {
    await enter(page, `/${language}/sources/all/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(registers.sources.title);
    await expect(page.getByText(/still need|Still to check|треба још|treba još/)).toHaveCount(0);
  });
}

test('on a card the nearest of rival accounts comes first, and each says how near it is', async ({
  page,
}) => {
  const { distances, matters } = wordsIn('en');
  await enter(page, '/en/events/testgrad-freed/');
  const claims = page.locator('li[id^="claim-"]').filter({ hasText: matters.participant });
  await expect(claims).toHaveCount(2);
  await expect(claims.first()).toContainText(distances.press);
  await expect(claims.last()).toContainText(distances.retelling);
});

test('a card leads from a compared source to what is said of it', async ({ page }) => {
  const { trust } = wordsIn('en');
  await enter(page, '/en/events/danube-crossed/');
  await page.getByRole('main').getByRole('link', { name: trust.short }).first().click();
  await expect(page).toHaveURL(/\/sources\/#diary-of-a-ferryman$/);
});
