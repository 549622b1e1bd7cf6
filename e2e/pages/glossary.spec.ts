import { wordsIn } from '../../components/ui/words/words';
import { inAlphabet } from '../../data/exhibit/terms';
import { languagesTried } from '../../data/testing/thorough';
import type { Language } from '../../data/text/language';
import { barriersOn } from '../testing/barriers';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

/** A term of the fixtures, in the form of an event's summary. */
function termOf(language: Language) {
  const { terms, events } = recordsOf(language);
  const term = terms.find(({ id }) => id === 'ferryman');
  const event = events.find(({ id }) => id === 'danube-crossed');
  const text = event?.summary[1];
  if (term === undefined || event === undefined || text === undefined)
    throw new Error('the fixtures have lost their ferryman');
  return { term, event, text, word: language === 'en' ? 'ferryman' : (text.split(' ')[0] ?? '') };
}

for (const language of languagesTried) {
  const { glossary } = wordsIn(language);

  test(`in ${language} the glossary explains each term once, in the order of the alphabet`, async ({
    page,
  }) => {
    await enter(page, `/${language}/glossary/`);
    const terms = inAlphabet(recordsOf(language).terms, language);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(terms.map(({ term }) => term));
    for (const { term, expansion, explanation } of terms) {
      const entry = page.getByRole('article', { name: term, exact: true });
      await expect(entry.getByText(explanation)).toBeVisible();
      if (expansion !== undefined) await expect(entry.getByText(expansion)).toBeVisible();
    }
    const contents = page.getByRole('navigation', { name: glossary.contents });
    await expect(contents.getByRole('link')).toHaveText(terms.map(({ term }) => term));
  });

  test(`in ${language} an event's page leads from the first use of a term to the glossary`, async ({
    page,
  }) => {
    const { term, event, text, word } = termOf(language);
    await enter(page, `/${language}/events/${event.id}/`);
    await expect(page.getByText(text)).toBeVisible();
    await page.getByRole('link', { name: word, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/glossary/#ferryman$`));
    await expect(page.getByRole('heading', { name: term.term, exact: true })).toBeInViewport();
  });

  test(`in ${language} the exhibit explains a term beside its card, which stays open`, async ({
    page,
  }) => {
    const { term, event, word } = termOf(language);
    await enter(page, `/${language}/?event=${event.id}`);
    const { card, story } = screenOf(page, language);
    await expect(story.getByText(term.explanation)).toBeHidden();
    await story.getByRole('link', { name: word, exact: true }).click();
    await expect(story.getByText(term.explanation)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(story.getByText(term.explanation)).toBeHidden();
    await expect(card(event.title)).toBeVisible();
  });
}

test('a term is marked once on a page, and never in a title', async ({ page }) => {
  await enter(page, '/en/context/');
  await expect(page.getByText('The TNA and the First Test Army')).toBeVisible();
  await expect(page.getByRole('link', { name: 'TNA', exact: true })).toHaveCount(1);
  await expect(page.getByRole('heading').getByRole('link')).toHaveCount(0);
});

test('nothing unchecked is in the glossary', async ({ page }) => {
  await enter(page, '/en/glossary/');
  await expect(page.getByRole('heading', { name: 'TNA' })).toBeVisible();
  await expect(page.getByText('Kept for curators')).toHaveCount(0);
});

test('no barrier is found on an open note', { tag: '@phone' }, async ({ page }) => {
  const { term, event, word } = termOf('en');
  await enter(page, `/en/?event=${event.id}`);
  const { story } = screenOf(page);
  await story.getByRole('link', { name: word, exact: true }).click();
  await expect(story.getByText(term.explanation)).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
});
