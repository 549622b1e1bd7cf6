import type { Locator, Page } from '@playwright/test';
import { fill } from '../../components/ui/words/fill';
import { wordsIn } from '../../components/ui/words/words';
import { languagesTried } from '../../data/testing/thorough';
import { dayInWords } from '../../data/time/day-words';
import { barriersOn } from '../testing/barriers';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

/** The day of reading, so that a test at midnight reads the same on both sides of it. */
const READ = Date.UTC(2027, 3, 2);

test.beforeEach(async ({ page, context, address }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await page.clock.setFixedTime(new Date(2027, 3, 2, 12));
});

for (const language of languagesTried) {
  const { cite } = wordsIn(language);
  const { about, version, events, sources, actors } = recordsOf(language);

  test(`in ${language} an event, a claim, a source and an actor can be cited, with address, day and version`, async ({
    page,
    address,
  }) => {
    const event = events.find(({ claims }) => claims.length > 0);
    const claim = event?.claims[0];
    const [source] = sources;
    const [actor] = actors;
    if (!event || !claim || !source || !actor) throw new Error('the fixtures lack a record');
    const site = address.replace(/\/$/, '');
    const eventPath = `/${language}/events/${event.id}/`;
    await enter(page, `/${language}/about/`);

    await page.goto(eventPath);
    const ofEvent = citeEvent(page, cite);
    await expectCited(await opened(ofEvent), event.title, site + eventPath);

    const ofClaim = page.locator(`[id="${claim.anchor}"]`).getByText(cite.open);
    await expectCited(await opened(ofClaim), event.title, `${site + eventPath}#${claim.anchor}`);

    await page.goto(`/${language}/sources/all/`);
    const ofSource = page.locator(`#${source.id}`).getByText(cite.open, { exact: true });
    const sourceAddress = `${site}/${language}/sources/all/#${source.id}`;
    await expectCited(await opened(ofSource), source.title, sourceAddress);

    await page.goto(`/${language}/people/`);
    const ofActor = page.locator(`#${actor.id}`).getByText(cite.open, { exact: true });
    const actorAddress = `${site}/${language}/people/#${actor.id}`;
    await expectCited(await opened(ofActor), actor.name, actorAddress);
    expect(await barriersOn(page)).toEqual([]);
  });

  /** A reference names the exhibit, what is cited, its address, the day of reading and the version of the records. */
  async function expectCited(text: Locator, what: string, where: string) {
    await expect(text).toContainText(about.title);
    await expect(text).toContainText(what);
    await expect(text).toContainText(`${where} (`);
    await expect(text).toContainText(dayInWords(READ, language));
    await expect(text).toContainText(`${version.id}, ${version.date}`);
  }
}

test('one press copies the reference, and a message says so', async ({ page }) => {
  const { cite } = wordsIn('en');
  await enter(page, '/en/events/danube-crossed/');
  const open = citeEvent(page, cite);
  const text = await opened(open);
  const box = text.locator('..');
  await box.getByRole('button', { name: cite.copy }).click();
  await expect(box.getByRole('status')).toHaveText(cite.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
  expect(await barriersOn(page)).toEqual([]);
});

test('where the browser forbids copying, the reference is selected for copying by hand', async ({
  page,
}) => {
  const { cite } = wordsIn('en');
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await enter(page, '/en/events/danube-crossed/');
  const text = await opened(citeEvent(page, cite));
  const box = text.locator('..');
  await box.getByRole('button', { name: cite.copy }).click();
  await expect(box.getByRole('status')).toHaveText(cite.selected);
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(await text.textContent());
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, provoked: [/^failed: .*\.js csp$/] });

  test('a reference can be read, with its address within the site', async ({ page }) => {
    const { cite } = wordsIn('en');
    await page.goto('/en/events/danube-crossed/');
    const text = await opened(citeEvent(page, cite));
    await expect(text).toContainText('/en/events/danube-crossed/ (');
    await expect(text).toContainText(recordsOf('en').version.id);
    await expect(page.getByRole('button', { name: cite.copy })).toBeHidden();
  });
});

test('a view of the exhibit is cited by the address that brings it back', {
  tag: '@phone',
}, async ({ page, anotherVisit }) => {
  await enter(page, '/en/?at=1944-10-14&event=battle-for-testgrad');
  const { story, card, inList, words } = screenOf(page);
  await expect(card('Battle for Testgrad')).toBeVisible();
  const chosen = await opened(story.getByText(words.cite.open, { exact: true }));
  await expect(chosen).toContainText('Battle for Testgrad');
  await expect(chosen).toContainText('?at=1944-10-14&event=battle-for-testgrad');

  await story.getByRole('button', { name: words.story.back }).click();
  await expect(inList('Battle for Testgrad')).toBeVisible();
  const text = await opened(story.getByText(words.cite.open, { exact: true }));
  await expect(text).toContainText(fill(words.cite.view, { date: '14 October 1944' }));
  const [where = ''] = (await text.textContent())?.match(/http\S+/) ?? [];
  const { pathname, search } = new URL(where);
  expect(search).toContain('?at=1944-10-14');
  expect(search).not.toContain('event=');

  const other = await anotherVisit();
  await enter(other, pathname + search);
  await expect(screenOf(other).day('14 October 1944')).toBeVisible();
});

/** The button that opens the reference to an event; the buttons of its claims are in its card. */
function citeEvent(page: Page, { open }: { readonly open: string }): Locator {
  return page.getByText(open, { exact: true }).last();
}

/** Opens a reference and returns its text. */
async function opened(button: Locator): Promise<Locator> {
  await button.click();
  const text = button.locator('..').getByRole('paragraph').first();
  await expect(text).toBeVisible();
  return text;
}
