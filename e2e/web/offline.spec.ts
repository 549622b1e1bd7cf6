import type { Page, Response } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { languages } from '../../data/text/language';
import { headers } from '../../server/serve/headers';
import { mapAtRest } from '../testing/campaign-map';
import { builtPages, reportsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

// The fixtures in test.ts already fail any test that asks another host.
test('links lead to every page, every answer has its headers, and nothing leaves this machine', async ({
  page,
}) => {
  const faults: Promise<string[]>[] = [];
  page.on('response', (response) => faults.push(faultsOf(response)));
  await enter(page, '/en/?at=1944-10-14');
  await mapAtRest(page);

  const known = new Set(['/en/']);
  for (const path of known) {
    await page.goto(path);
    for (const link of await linksOn(page)) if (link.startsWith('/en/')) known.add(link);
  }
  // Only the card of a report and the claims in circulation link to the page that asks before the report.
  const asking = reportsOf('en').events.map(({ id }) => `/en/events/${id}/`);
  const built = builtPages().filter((path) => path.startsWith('/en/'));
  expect([...new Set([...known, ...asking])].sort()).toEqual(built.sort());
  expect((await Promise.all(faults)).flat()).toEqual([]);
});

test('every page has its policy, with the hash of each inline script', async ({ request }) => {
  for (const path of builtPages()) {
    const html = await (await request.get(path)).text();
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect.soft(policy, path).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+;/);
    expect.soft(policy, path).not.toContain('unsafe');
  }
});

test('the first page leads to the exhibit in each language', async ({ page }) => {
  await page.goto('/');
  expect(await linksOn(page)).toEqual(languages.map((language) => `/${language}/`));
});

test.describe('an address that leads nowhere', () => {
  test.use({ provoked: [/404/] });

  test('says so in three scripts and leads back', async ({ page }) => {
    const answer = await page.goto('/en/events/no-such-event/');
    expect(answer?.status()).toBe(404);
    expect(answer === null ? ['no answer'] : await faultsOf(answer)).toEqual([]);
    for (const language of languages) {
      const { title, begin } = wordsIn(language).notFound;
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(
        page.getByRole('link', { name: begin }).and(page.locator(`[href="/${language}/"]`)),
      ).toBeVisible();
    }
    await page.getByRole('link', { name: wordsIn('sr-Latn').notFound.begin }).click();
    await expect(page).toHaveURL('/sr-Latn/');
  });
});

test('a request for a range of bytes gets that range', async ({ request }) => {
  const path = '/basemap/land.geojson';
  const whole = await (await request.get(path)).body();
  const answer = await request.get(path, { headers: { Range: 'bytes=100-199' } });
  expect(answer.status()).toBe(206);
  expect(answer.headers()['content-range']).toBe(`bytes 100-199/${whole.length}`);
  expect(await answer.body()).toEqual(whole.subarray(100, 200));
});

/** The headers of an answer that differ from `headers.ts`, a line each. */
async function faultsOf(response: Response): Promise<string[]> {
  const { pathname } = new URL(response.url());
  const sent = await response.allHeaders();
  const promised = headers(response.status() === 404 ? '/404.html' : decodeURI(pathname));
  return Object.entries(promised).flatMap(([name, value]) =>
    sent[name.toLowerCase()] === value ? [] : [`${pathname} ${name}: ${sent[name.toLowerCase()]}`],
  );
}

/** The pages of the exhibit that a page links to. */
function linksOn(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
    )
    .then((paths) => paths.filter((path) => path.endsWith('/')));
}
