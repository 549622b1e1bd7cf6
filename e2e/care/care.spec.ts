import type { Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { languagesTried } from '../../data/testing/thorough';
import { languages } from '../../data/text/language';
import { mapAtRest, marksOnMap } from '../testing/campaign-map';
import { faultsOfHeads } from '../testing/heads';
import { kindsOfPage } from '../testing/pages';
import {
  filesBeforeChoice,
  plain,
  textsInFiles,
  textsOnReports,
  wordsOnReports,
} from '../testing/reported-crimes';
import { boxOf, screenOf } from '../testing/screen-words';
import { reportsOf } from '../testing/served';
import { changeChoice } from '../testing/site-menu';
import { enter, expect, test } from '../testing/test';

const AUTUMN = 'Crimes are reported in the autumn';
const COMPLAINT = 'A complaint to General Ogledni';

for (const language of languagesTried) {
  const { notice } = wordsIn(language);

  test(`in ${language} the notice comes before every page with content`, async ({ page }) => {
    const { 'the quiet page': _, ...withContent } = kindsOfPage(language);
    for (const [kind, path] of Object.entries(withContent)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: notice.title }), kind).toBeVisible();
      await expect(page.getByRole('main'), kind).toBeHidden();
      await expect(page.getByRole('banner'), kind).toBeHidden();
      expect.soft(await wordsOnReports(page, language), kind).toEqual([]);
    }
  });

  test(`in ${language} the notice is short and its two choices are equal`, {
    tag: '@phone',
  }, async ({ page }) => {
    await page.goto(`/${language}/`);
    const region = page.getByRole('region', { name: notice.title });
    const text = (await region.locator('h2, p').allTextContents()).join(' ');
    expect(text.match(/[\p{L}\d]+/gu)?.length).toBeLessThanOrEqual(60);
    const all = await boxOf(page.getByRole('button', { name: notice.all, exact: true }));
    const without = await boxOf(page.getByRole('button', { name: notice.without }));
    expect(all.width).toBeCloseTo(without.width, 1);
    expect(all.height).toBeCloseTo(without.height, 1);
    expect(all.height).toBeGreaterThanOrEqual(44);
  });
}

test('the choice is remembered for the visit, and the next visitor is asked again', async ({
  page,
  anotherVisit,
}) => {
  const { notice } = wordsIn('en');
  const question = (visit: Page) => visit.getByRole('heading', { name: notice.title });
  await enter(page, '/en/about/');
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(question(page)).toBeHidden();
  await page.goto('/sr-Latn/events/');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { name: wordsIn('sr-Latn').notice.title })).toBeHidden();

  const next = await anotherVisit();
  await next.goto('/en/about/');
  await expect(question(next)).toBeVisible();
});

test('the choice can be changed at any time', async ({ page }) => {
  await enter(page, '/en/about/', 'without');
  const { notice } = wordsIn('en');
  await changeChoice(page);
  await page.getByRole('button', { name: notice.all, exact: true }).click();
  await page.goto('/en/events/all/');
  await expect(page.getByRole('link', { name: AUTUMN })).toBeVisible();
});

test('with everything chosen the reports have their list, their lane and their area', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-26');
  const { inList, map, timeline, openTimeline, words } = screenOf(page);
  await expect(inList(AUTUMN)).toBeVisible();
  await openTimeline();
  // On a large screen the key in the map's corner says what the area is.
  await expect(map.getByText(words.legend.first.area)).toBeVisible();
  await expect(timeline.getByText(words.lanes.reports)).toBeVisible();
  expect(await areasOnMap(page)).toHaveLength(2);
});

test('a visitor who leaves the reported crimes out finds them nowhere, and the complaints still', {
  tag: '@phone',
}, async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await enter(page, '/en/?at=1944-10-26', 'without');
  const screen = screenOf(page);
  const { inList, map, next, card, story, timeline, words } = screen;
  await screen.openTimeline();
  // A phone has no room for the title, which is the mark's own all the same.
  await expect(timeline.getByTitle(COMPLAINT)).toBeVisible();
  await expect(timeline.getByText(words.lanes.reports)).toBeHidden();
  await screen.closeTimeline();
  expect(await areasOnMap(page)).toEqual([]);
  await expect(map.getByText(words.map.area)).toBeHidden();
  await expect(map.getByText(words.legend.first.area)).toHaveCount(0);
  await map.getByText(words.map.legend).click();
  await expect(map.getByText(words.legend.front)).toBeVisible();
  await expect(map.getByText(words.legend.area)).toBeHidden();
  await map.getByText(words.map.legend).click();
  await screen.openTimeline();
  await timeline.getByRole('button', { name: words.timeline.whole }).click();
  expect(await wordsOnReports(page, 'en')).toEqual([]);

  await timeline.getByRole('button', { name: words.timeline.period }).click();
  await screen.closeTimeline();
  await next.click();
  await expect(card('General Ogledni rejects the complaint')).toBeVisible();
  await inList(COMPLAINT).click();
  await expect(card(COMPLAINT)).toBeVisible();
  await story.getByRole('button', { name: words.story.back }).click();
  expect(await wordsOnReports(page, 'en')).toEqual([]);
  expect(requested).toContain('/en/exhibit.json');
  expect(requested).not.toContain('/en/reports.json');
});

test('a link to an event that was left out says so kindly, and opens it when asked', async ({
  page,
}) => {
  await enter(page, '/en/?event=reported-in-autumn', 'without');
  const { card, words } = screenOf(page);
  await expect(page.getByRole('heading', { name: words.leftOut.title })).toBeVisible();
  expect(await wordsOnReports(page, 'en')).toEqual([]);
  await page.getByRole('button', { name: words.leftOut.show }).click();
  await expect(card(AUTUMN)).toBeVisible();
  await expect.poll(() => areasOnMap(page)).not.toEqual([]);
});

test('a visitor with such a link can go on without the event', async ({ page }) => {
  await enter(page, '/en/?event=reported-in-autumn', 'without');
  const { story, words } = screenOf(page);
  await page.getByRole('button', { name: words.leftOut.back }).click();
  await expect(story.getByRole('heading', { name: words.story.now })).toBeVisible();
  expect(await wordsOnReports(page, 'en')).toEqual([]);
});

const gated = ['/en/events/all/', '/en/events/reported-in-autumn/report/', '/en/sources/reports/'];

for (const path of gated) {
  test(`${path} is closed for a visitor who left the reports out, until they ask for it`, async ({
    page,
  }) => {
    await enter(page, path, 'without');
    const { leftOut } = wordsIn('en');
    await expect(page.getByRole('heading', { name: leftOut.title })).toBeVisible();
    expect(await wordsOnReports(page, 'en')).toEqual([]);
    await page.getByRole('button', { name: leftOut.show }).click();
    await expect(page.getByText(AUTUMN).first()).toBeVisible();
  });
}

test('no file has a word on a reported crime, except those behind the choice', async ({
  request,
}) => {
  const texts = languages.flatMap(textsOnReports);
  expect(await textsInFiles(request, filesBeforeChoice(), texts)).toEqual([]);
  const list = plain(await (await request.get('/en/events/all/')).text());
  expect(list).toContain(AUTUMN);
});

test('no title, description or preview of a page quotes anybody', async ({ request }) => {
  expect(await faultsOfHeads(request)).toEqual([]);
});

test('the quiet page is one step away from every page', async ({ page }) => {
  await enter(page, '/en/about/');
  const { site, quiet } = wordsIn('en');
  for (const [kind, path] of Object.entries(kindsOfPage('en'))) {
    await page.goto(path);
    await page.getByRole('link', { name: site.quiet, exact: true }).click();
    await expect(page.getByRole('heading', { name: quiet.title }), kind).toBeVisible();
    await expect(page).toHaveURL(/\/en\/quiet\/(\?from=.*)?$/);
  }
});

test('a visitor can rest before the choice, and is asked only on the way back', async ({
  page,
}) => {
  await page.goto('/en/?at=1944-10-14');
  const { site, quiet, notice } = wordsIn('en');
  await page.getByRole('link', { name: site.quiet, exact: true }).click();
  await expect(page.getByRole('heading', { name: quiet.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: notice.title })).toBeHidden();
  await expect(page.getByRole('button', { name: quiet.leave })).toBeHidden();
  await page.getByRole('link', { name: quiet.back }).click();
  await expect(page.getByRole('heading', { name: notice.title })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/\?at=1944-10-14$/);
});

test('from the quiet page a visitor can choose again, and is asked at the exhibit', async ({
  page,
}) => {
  await enter(page, '/en/about/');
  await page.goto('/en/quiet/');
  const { quiet, notice } = wordsIn('en');
  await page.getByRole('button', { name: quiet.leave }).click();
  await expect(page.getByRole('heading', { name: notice.title })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the notice can be read in another language at the same address', async ({ page }) => {
  await page.goto('/en/?at=1944-10-14&event=danube-crossed');
  await page.getByRole('link', { name: 'Ћирилица' }).click();
  const { notice } = wordsIn('sr-Cyrl');
  await expect(page.getByRole('heading', { name: notice.title })).toBeVisible();
  await expect(page).toHaveURL(/\/sr-Cyrl\/\?at=1944-10-14&event=danube-crossed$/);
});

test('no report is ever a point on the map', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-10&event=reported-in-autumn');
  await expect(screenOf(page).card(AUTUMN)).toBeVisible();
  await mapAtRest(page);
  const features = await page.evaluate(() =>
    Object.values(window.exhibitMap?.getStyle().sources ?? {}).flatMap((source) => {
      const data = source.type === 'geojson' ? source.data : '';
      return typeof data === 'object' && 'features' in data ? data.features : [];
    }),
  );
  const drawn = await marksOnMap(page);
  expect(drawn).not.toEqual([]);
  const events = [...drawn, ...features.map(({ properties }) => properties?.event)];
  for (const { id } of reportsOf('en').events) expect(events).not.toContain(id);
  const texts = textsOnReports('en');
  expect(texts.filter((text) => JSON.stringify(features).includes(text))).toEqual([]);
});

/** The areas of reported crimes on the map. */
async function areasOnMap(page: Page): Promise<string[]> {
  await mapAtRest(page);
  return page.evaluate(() => {
    const { sources, layers } = window.exhibitMap?.getStyle() ?? { sources: {}, layers: [] };
    const ids = [...Object.keys(sources), ...layers.map(({ id }) => id)];
    return [...new Set(ids.filter((id) => id.startsWith('area-')))];
  });
}
