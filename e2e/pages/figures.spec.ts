import type { Page } from '@playwright/test';
import { numberIn } from '../../components/figures/number-in';
import { fill } from '../../components/ui/words/fill';
import { wordsIn } from '../../components/ui/words/words';
import { circulatingOf, figuresOf } from '../../data/read/public-records';
import { readRecords } from '../../data/read/read-records';
import { languagesTried } from '../../data/testing/thorough';
import { inLanguage, type Language, languages } from '../../data/text/language';
import { barriersOn } from '../testing/barriers';
import { plain, textsInFiles, wordsOnReports } from '../testing/reported-crimes';
import { builtPages, recordFiles } from '../testing/served';
import { changeChoice } from '../testing/site-menu';
import { enter, expect, test } from '../testing/test';

const records = 'data/fixtures/whole';
const RANGE = 'Reports sent in all';

for (const language of languagesTried) {
  test(`in ${language} a visitor goes through the steps on how figures arise with the keyboard alone`, async ({
    page,
  }) => {
    const { figures: words } = wordsIn(language);
    const { steps } = await secondLayer(language);
    await enterFigures(page, language);
    for (const [index, { title, caution }] of steps.entries()) {
      const heading = page.getByRole('heading', { name: title, exact: true });
      await expect(heading).toBeVisible();
      await expect(page.getByText(caution, { exact: false }).last()).toBeVisible();
      for (const other of steps.filter((step) => step.title !== title))
        await expect(page.getByRole('heading', { name: other.title, exact: true })).toBeHidden();
      if (index > 0) await expect(heading).toBeFocused();
      const next = page.getByRole('button', { name: words.steps.next });
      if (index === steps.length - 1) await expect(next).toBeDisabled();
      else await press(page, words.steps.next);
    }
    await press(page, words.steps.previous);
    // The share that is assumed, and what it makes of the seven reports of the fixtures.
    await press(page, fill(words.steps.share, { percent: 10 }));
    const becomes = fill(words.steps.becomes, { count: 7, total: numberIn(language, 70) });
    await expect(page.getByText(becomes)).toBeVisible();
    await expect(page.getByText(words.steps.arithmetic, { exact: true })).toBeVisible();
    const other = fill(words.steps.becomes, { count: 7, total: numberIn(language, 140) });
    await expect(page.getByText(other)).toBeHidden();
  });

  test(`in ${language} every checked figure names its source, place, time and standing`, async ({
    page,
  }) => {
    const { figures: words } = wordsIn(language);
    const { figures } = await secondLayer(language);
    await enterFigures(page, language);
    for (const { label, attribution, area, period, standing, note = [] } of figures) {
      const card = page.getByRole('article', { name: label, exact: true });
      const texts = [attribution, area, period, words.standing[standing], ...note];
      for (const text of texts) await expect(card.getByText(text).first()).toBeVisible();
      await expect(
        card.getByRole('listitem').filter({ hasText: 'Testland' }).first(),
      ).toBeVisible();
    }
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test(`in ${language} each claim in circulation says what becomes of it, and why where it is not shown`, async ({
    page,
  }) => {
    const { claims: words } = wordsIn(language);
    const claims = inLanguage(circulatingOf(await readRecords(records)), language);
    await enter(page, `/${language}/claims/`);
    for (const claim of claims) {
      const article = page.getByRole('article', { name: claim.title, exact: true });
      const { circulates, literature, saidBy, shown, wording, reason } = claim;
      const texts = [...circulates, saidBy, ...literature, wording, reason, words.shown[shown]];
      for (const text of texts.filter((line) => line !== undefined))
        await expect(article.getByText(text, { exact: true }).first()).toBeVisible();
      if (shown !== 'shown') expect(reason).toBeDefined();
      await expect(article).toHaveAttribute('id', claim.id);
    }
    expect(await barriersOn(page)).toEqual([]);
  });
}

test('the figures ask once a visit, and ask the next visitor again', async ({
  page,
  anotherVisit,
}) => {
  const { figures: words } = wordsIn('en');
  await enter(page, '/en/figures/');
  await expect(page.getByText(words.gate)).toBeVisible();
  await page.getByRole('link', { name: words.open }).click();
  await expect(page.getByRole('article', { name: RANGE })).toBeVisible();
  await page.goto('/en/about/');
  await page.goto('/en/figures/#reports-estimated');
  await expect(page).toHaveURL(/\/en\/figures\/numbers\/#reports-estimated$/);
  await expect(page.getByRole('article', { name: RANGE })).toBeInViewport();

  const next = await anotherVisit();
  await enter(next, '/en/figures/numbers/#reports-estimated');
  await expect(next.getByText(words.gate)).toBeVisible();
  await expect(next.getByText(RANGE)).toBeHidden();
  await next.getByRole('button', { name: words.open }).click();
  await expect(next.getByRole('article', { name: RANGE })).toBeInViewport();
});

test('a visitor who hands over to the next one closes the figures too', async ({ page }) => {
  const { figures: words, notice } = wordsIn('en');
  await enterFigures(page, 'en');
  await changeChoice(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await expect(page.getByText(words.gate)).toBeVisible();
  await expect(page.getByText(RANGE)).toBeHidden();
});

test('the figures open for a visitor who left the reports out, without a word of the reports', async ({
  page,
}) => {
  const { figures: words } = wordsIn('en');
  await enter(page, '/en/figures/', 'without');
  await page.getByRole('link', { name: words.open }).click();
  await expect(page.getByRole('article', { name: RANGE })).toBeVisible();
  expect(await wordsOnReports(page, 'en')).toEqual([]);
});

test('a range is a range: two ends, each with who gives it, and its sources', async ({ page }) => {
  await enterFigures(page, 'en');
  const card = page.getByRole('article', { name: RANGE });
  await expect(card.getByText('from 10 the fewest that the author allows')).toBeVisible();
  await expect(card.getByText('to 20 the most that he allows')).toBeVisible();
  await expect(card.getByText('A History of Testland')).toBeVisible();
});

test('only the files of the figures have a figure or a step on how they arise', async ({
  request,
}) => {
  const texts = (
    await Promise.all(
      languages.map(async (language) => {
        const { figures, steps } = await secondLayer(language);
        return [
          ...figures.flatMap(({ label, note = [] }) => [label, ...note]),
          ...steps.flatMap(({ title, words, caution }) => [title, ...words, caution]),
        ];
      }),
    )
  ).flat();
  expect(await textsInFiles(request, filesWithoutFigures(), texts)).toEqual([]);
  const numbers = plain(await (await request.get('/en/figures/numbers/')).text());
  expect(numbers).toContain(RANGE);
});

test('claims in circulation are closed for a visitor who left the reports out, until they ask', async ({
  page,
}) => {
  const { leftOut } = wordsIn('en');
  await enter(page, '/en/claims/', 'without');
  await expect(page.getByText('A polite complaint')).toBeHidden();
  await page.getByRole('button', { name: leftOut.show }).click();
  await expect(page.getByRole('heading', { name: 'A polite complaint' })).toBeVisible();
});

test('a claim leads to its event, to a report by its date, and to the figures', async ({
  page,
}) => {
  const { claims: words, leftOut } = wordsIn('en');
  await enter(page, '/en/claims/');
  const claim = page.getByRole('article', { name: 'A polite complaint' });
  const report = claim.getByRole('link', { name: /^A report of crimes, / });
  await expect(report).toHaveAttribute('href', '/en/events/reported-in-autumn/');
  await claim.getByRole('link', { name: /A complaint to General Ogledni/ }).click();
  await expect(page.getByRole('article', { name: 'A complaint to General Ogledni' })).toBeVisible();
  await page.goto('/en/events/reported-in-autumn/');
  await expect(page.getByRole('link', { name: leftOut.read })).toBeVisible();
  await page.goto('/en/claims/');
  await page.getByRole('link', { name: words.figures }).last().click();
  await expect(page).toHaveURL(/\/en\/figures\/#reports-counted$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, provoked: [/^failed: .*\.js csp$/] });

  test('the figures are a page away, and the steps a list with every share', async ({ page }) => {
    const { figures: words } = wordsIn('en');
    const { steps } = await secondLayer('en');
    await page.goto('/en/figures/');
    await page.getByRole('link', { name: words.open }).click();
    for (const { title } of steps)
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const total of ['140', '70', '35'])
      await expect(page.getByText(`7 becomes ${total}.`)).toBeVisible();
    await expect(page.getByRole('button', { name: words.steps.next })).toBeHidden();
  });
});

test.describe('with the real records', { tag: '@real' }, () => {
  test('counts of different areas are separate, and only one range is drawn as one', async ({
    page,
  }) => {
    const { figures: words } = wordsIn('en');
    await enterFigures(page, 'en');
    const range = page.getByRole('article', { name: 'The range from 2,420 to 24,380' });
    await expect(range.getByText('from 2,420 121 × 20')).toBeVisible();
    await expect(range.getByText('to 24,380 1,219 × 20')).toBeVisible();
    await expect(range.getByText(words.apart)).toBeHidden();
    const troops = page.getByRole('article', {
      name: 'Soviet troops in the Belgrade operation: two counts',
    });
    await expect(troops.getByText(words.apart)).toBeVisible();
    await expect(troops.getByText('from 300,000')).toBeHidden();
  });

  test('all claims in circulation are there, and what they leave out', async ({ page }) => {
    await enter(page, '/en/claims/');
    await expect(page.getByRole('article')).toHaveCount(41);
  });

  test('only the files of the figures have a number of reported crimes', async ({ request }) => {
    for (const path of filesWithoutFigures()) {
      const file = await (await request.get(path)).text();
      expect.soft(file.match(/1[,.]219|1[,.]204|2[,.]420|24[,.]380|1[,.]937/g), path).toBeNull();
    }
  });
});

/** The files of records and the pages, but the page of the figures. */
function filesWithoutFigures(): string[] {
  const files = languages.flatMap((language) => Object.values(recordFiles(language)).flat());
  return [...files, ...builtPages()].filter((path) => !path.endsWith('/numbers/'));
}

async function secondLayer(language: Language) {
  return inLanguage(figuresOf(await readRecords(records)), language);
}

async function enterFigures(page: Page, language: Language): Promise<void> {
  const { figures: words } = wordsIn(language);
  await enter(page, `/${language}/figures/numbers/`);
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByRole('heading', { name: words.steps.title })).toBeVisible();
}

/** Presses Tab until the button of that name has the focus, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text !== name) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`${name} is more than forty presses away`);
}
