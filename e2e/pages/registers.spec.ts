import type { Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { languagesTried } from '../../data/testing/thorough';
import { wordsOnReports } from '../testing/reported-crimes';
import { builtPages, recordsOf, reportsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

const PLAIN = 'Further reports come from the plain';

for (const language of languagesTried) {
  const { registers, notice } = wordsIn(language);
  const { sources, actors } = recordsOf(language);

  test(`in ${language} every source is on its page, under the name that links use`, async ({
    page,
  }) => {
    await enter(page, `/${language}/sources/all/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(registers.sources.title);
    expect(await entriesOf(page)).toEqual(sources.map(({ id }) => id).sort());
    for (const { id, title, kind } of sources) {
      const entry = page.locator(`#${id}`);
      await expect(entry.getByRole('heading', { name: title })).toBeVisible();
      await expect(entry.getByText(kind).first()).toBeVisible();
    }
  });

  test(`in ${language} every actor is on its page, with its role`, async ({ page }) => {
    await enter(page, `/${language}/people/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(registers.people.title);
    await expect(page.getByText(registers.people.front)).toBeVisible();
    expect(await entriesOf(page)).toEqual(actors.map(({ id }) => id).sort());
    for (const { id, name, role } of actors) {
      const entry = page.locator(`#${id}`);
      await expect(entry.getByRole('heading', { name })).toBeVisible();
      await expect(entry.getByText(role, { exact: true })).toBeVisible();
    }
  });

  test(`in ${language} every link of the registers leads to a page, and to what it names there`, async ({
    page,
    request,
  }) => {
    const pages = new Set(builtPages());
    await enter(page, `/${language}/about/`);
    for (const path of [
      'sources',
      'sources/all',
      'sources/unread',
      'sources/reports',
      'people',
      'people/reports',
    ]) {
      await page.goto(`/${language}/${path}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const { pathname, hash } of await linksOf(page)) {
        expect.soft(pages, `${path} → ${pathname}`).toContain(pathname);
        const file = await (await request.get(pathname)).text();
        if (hash !== '') expect.soft(file, `${pathname}${hash}`).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });

  test(`in ${language} the registers have no word on a reported crime before the choice`, async ({
    page,
  }) => {
    await enter(page, `/${language}/sources/all/`, 'without');
    expect(await wordsOnReports(page, language)).toEqual([]);
    for (const path of [
      'sources',
      'sources/unread',
      'people',
      'people/reports',
      'sources/reports',
    ]) {
      await page.goto(`/${language}/${path}/`);
      await expect(page.getByRole('main')).toBeVisible();
      expect.soft(await wordsOnReports(page, language), path).toEqual([]);
    }
    await expect(page.getByRole('heading', { name: notice.title })).toBeHidden();
  });
}

test('a source lists each event that cites it, with the claims that do', async ({ page }) => {
  const { events } = recordsOf('en');
  await enter(page, '/en/sources/all/');
  for (const { id } of recordsOf('en').sources) {
    const entry = page.locator(`#${id}`);
    const cites = (citations: (typeof events)[number]['sources']) =>
      citations.some(({ source }) => source === id);
    const claims = events.flatMap((event) =>
      event.claims
        .filter((claim) => cites(claim.sources))
        .map((claim) => `/en/events/${event.id}/#${claim.anchor}`),
    );
    const citing = events
      .filter((event) => cites(event.sources) || event.claims.some((claim) => cites(claim.sources)))
      .map((event) => `/en/events/${event.id}/`);
    const hrefs = await entry
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of [...citing, ...claims]) expect.soft(hrefs, id).toContain(href);
    const toClaims = hrefs.filter((href) => href.includes('#claim-'));
    expect.soft(toClaims.sort(), id).toEqual(claims.sort());
  }
});

test('a source leads to the claim that cites it', async ({ page }) => {
  await enter(page, '/en/sources/all/');
  const claim = page.locator('a[href*="#claim-"]').first();
  const href = (await claim.getAttribute('href')) ?? '';
  await page.goto(href);
  await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
});

test('a formation leads to the larger formation it belongs to, and back', async ({ page }) => {
  await enter(page, '/en/people/');
  const corps = page.locator('#second-test-corps');
  await corps.getByRole('link', { name: 'First Test Army' }).click();
  await expect(page).toHaveURL(/\/en\/people\/#first-test-army$/);
  await page.locator('#first-test-army').getByRole('link', { name: 'Second Test Corps' }).click();
  await expect(page).toHaveURL(/#second-test-corps$/);
});

test('what is unchecked has no entry', async ({ page }) => {
  await enter(page, '/en/sources/all/');
  await expect(page.getByText('What people say')).toHaveCount(0);
  await expect(page.locator('#hearsay')).toHaveCount(0);
});

test('the page of sources says that there are figures and shows none', async ({ page }) => {
  await enter(page, '/en/sources/all/');
  const entry = page.locator('#history-of-testland');
  await expect(entry.getByText(wordsIn('en').registers.sources.figures)).toBeVisible();
  await expect(page.getByText('Reports in the archive')).toHaveCount(0);
});

test('reported crimes that rest on a source, or name an actor, are reached by choice', async ({
  page,
}) => {
  const { registers, leftOut } = wordsIn('en');
  await enter(page, '/en/sources/all/', 'without');
  await page
    .locator('#marching-order')
    .getByRole('link', { name: registers.sources.reports })
    .click();
  await expect(page.getByRole('heading', { name: leftOut.title })).toBeVisible();
  await page.getByRole('button', { name: leftOut.show }).click();
  await expect(page.locator('#marching-order').getByRole('link', { name: PLAIN })).toBeVisible();
  await page.goto('/en/people/reports/');
  const government = page.locator('#government-of-testland');
  await government.getByRole('link', { name: PLAIN }).click();
  await expect(page).toHaveURL(/\/en\/events\/reported-on-the-plain\/report\/$/);
});

test.describe('with the real records', { tag: '@real' }, () => {
  test('an actor whom only a report names is not on the page before the choice', async ({
    page,
  }) => {
    const mainRecords = JSON.stringify([recordsOf('en').events, recordsOf('en').axes]);
    const inReports = JSON.stringify(reportsOf('en').events);
    const hidden = recordsOf('en').actors.filter(
      ({ id }) => inReports.includes(`"actor":"${id}"`) && !mainRecords.includes(`"actor":"${id}"`),
    );
    test.skip(hidden.length === 0, 'each actor is named in other events as well');
    await enter(page, '/en/people/');
    await expect(page.locator('#tito')).toBeVisible();
    for (const { id, name } of hidden) {
      await expect(page.locator(`#${id}`)).toHaveCount(0);
      await expect(page.getByText(name)).toHaveCount(0);
    }
    await page.goto('/en/people/reports/');
    for (const { id } of hidden) await expect(page.locator(`#${id}`)).toBeVisible();
  });
});

/** The ids of the entries of a register. */
async function entriesOf(page: Page): Promise<string[]> {
  const ids = await page.getByRole('article').evaluateAll((entries) => entries.map(({ id }) => id));
  return ids.sort();
}

/** Where the links of a page lead within the exhibit, each address once. */
async function linksOf(page: Page): Promise<{ pathname: string; hash: string }[]> {
  const hrefs = await page
    .getByRole('main')
    .locator('a:not([rel~="external"])')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)); // an `a` it is
  return [...new Set(hrefs)]
    .map((href) => new URL(href))
    .map(({ pathname, hash }) => ({ pathname, hash }));
}
