import type { Page } from '@playwright/test';
import { languages } from '../../data/text/language';
import { drawnOn, momentOnMap } from '../testing/campaign-map';
import { kindsOfPage } from '../testing/pages';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

const said = {
  en: { title: 'Testgrad is freed', date: '20 October 1944', town: 'Belgrade' },
  'sr-Cyrl': { title: 'Тестград је ослобођен', date: '20. октобра 1944.', town: 'Београд' },
  'sr-Latn': { title: 'Testgrad je oslobođen', date: '20. oktobra 1944.', town: 'Beograd' },
} as const;

for (const language of languages) {
  const { title, date, town } = said[language];

  test(`the exhibit speaks ${language}: its card, its dates, its map`, {
    tag: language === 'en' ? '@dated' : [],
  }, async ({ page }) => {
    await enter(page, `/${language}/?at=1944-10-20&event=testgrad-freed`);
    const { card, day, moment, timeline } = screenOf(page, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(card(title).getByText(date).first()).toBeVisible();
    await expect(day(date)).toBeVisible();
    await expect(moment).toHaveAttribute('aria-valuetext', date);
    await expect(timeline.getByText(title)).toBeVisible();
    // Nearer by a town's name in the other script is beneath it.
    const names = (await namesOnMap(page)).map((name) => name.split('\n')[0] ?? '');
    expect(names).toContain(town);
    expect(names).toContain(title);
    expect(
      names.filter((name) => /\p{Script=Cyrillic}/u.test(name) !== (language === 'sr-Cyrl')),
    ).toEqual([]);
    expect(await foreignLetters(page)).toEqual([]);
  });

  test(`every page has only letters of ${language}`, async ({ page }) => {
    await enter(page, `/${language}/about/`);
    for (const [kind, path] of Object.entries(kindsOfPage(language))) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect.soft(await foreignLetters(page), kind).toEqual([]);
    }
  });
}

test('switching the language keeps the moment and the chosen event', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14');
  const english = screenOf(page);
  await english.inList('Mirni Vrh is taken').click();
  await english.moment.press('ArrowRight');
  await page.getByRole('link', { name: 'Latinica' }).click();
  const latin = screenOf(page, 'sr-Latn');
  await expect(latin.card('Mirni Vrh je zauzet')).toBeVisible();
  await expect(latin.day('15. oktobra 1944.')).toBeVisible();
  await page.getByRole('link', { name: 'Ћирилица' }).click();
  await expect(screenOf(page, 'sr-Cyrl').card('Мирни Врх је заузет')).toBeVisible();
});

test('switching the language while the moment plays keeps the moment', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-01');
  const { play, moment } = screenOf(page);
  await play.click();
  // A day passes in less than half a second, so no single one is waited for.
  await expect(moment).not.toHaveAttribute('aria-valuetext', /^[1-5] October 1944$/);
  await page.getByRole('link', { name: 'Latinica' }).click();
  const otherMoment = screenOf(page, 'sr-Latn').moment;
  await expect(otherMoment).toHaveAttribute('aria-valuetext', /194[45]\.$/);
  await expect(otherMoment).not.toHaveAttribute(
    'aria-valuetext',
    /^[1-5]\. oktobra|avgusta|septembra/,
  );
});

/** Every name on the map. */
async function namesOnMap(page: Page): Promise<string[]> {
  const drawn = await drawnOn(
    page,
    'small-town-names',
    'great-town-names',
    'belgrade-name',
    'country-names',
  );
  const { labels } = await momentOnMap(page);
  return [...drawn, ...labels].map(({ text }) => text);
}

/**
 * Texts in letters of another language, over which a screen reader would stumble; names and titles in another
 * language have its `lang` attribute.
 */
function foreignLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cyrillic = ['sr-Cyrl', 'ru', 'bg', 'mk', 'uk'];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (nodes.nextNode()) {
      const { textContent, parentElement } = nodes.currentNode;
      if (parentElement === null || parentElement.closest('script, noscript')) continue;
      const language = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
      const allowed = cyrillic.some((code) => language.startsWith(code));
      if (!allowed && /\p{Script=Cyrillic}/u.test(textContent ?? '')) found.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
      const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
      for (const name of ['aria-label', 'title', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (!cyrillic.includes(language) && /\p{Script=Cyrillic}/u.test(text)) found.push(text);
      }
    }
    return found;
  });
}
