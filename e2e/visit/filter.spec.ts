import { matching, toggled, unfiltered } from '../../data/exhibit/filter';
import { thorough } from '../../data/testing/thorough';
import { contains } from '../../data/time/span';
import { chosenOnMap, marksOnMap } from '../testing/campaign-map';
import {
  addressOf,
  allEvents,
  findOn,
  idsIn,
  onTimeline,
  someFilters,
} from '../testing/find-panel';
import { chosenOnTimeline, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

const SETS = thorough ? 25 : 5;
const IN_ONE = 5;
const COMPLAINT = 'A complaint to General Ogledni';
const CROSSED = 'Danube crossed';

for (let from = 0; from < SETS; from += IN_ONE) {
  test(`list, map and timeline show the same events, filters ${from + 1} to ${from + IN_ONE}`, async ({
    page,
  }) => {
    await enter(page, '/en/about/');
    const { timeline, openTimeline, story, words } = screenOf(page);
    const { button, panel, group, words: find } = findOn(page);
    for (const filter of someFilters(SETS).slice(from, from + IN_ONE)) {
      const expected = matching(allEvents(), filter);
      const at = expected[0]?.shown.start ?? 0;
      await page.goto(addressOf(filter, at));
      const ids = expected.map(({ id }) => id).sort();

      const now = expected.filter(({ shown }) => contains(shown, at));
      await expect(story.getByRole('listitem')).toHaveCount(now.length);
      const listed = await idsIn(story.getByRole('listitem'));
      expect(listed.sort()).toEqual(now.map(({ id }) => id).sort());
      const placed = now.filter(({ place }) => place !== undefined);
      await expect
        .poll(async () => (await marksOnMap(page)).sort())
        .toEqual(placed.map(({ id }) => id).sort());

      await openTimeline();
      await timeline.getByRole('button', { name: words.timeline.whole }).click();
      await expect
        .poll(async () => {
          const { items, rest } = await onTimeline(page);
          return items.filter((id) => ids.includes(id)).length + rest;
        })
        .toBe(ids.length);
      const { items } = await onTimeline(page);
      expect(ids).toEqual(expect.arrayContaining(items));

      await button.click();
      await group(find.these).click();
      const rows = panel.getByRole('group').getByRole('list').last().getByRole('listitem');
      expect((await idsIn(rows)).sort()).toEqual(ids);
    }
  });
}

test('each choice of a filter says how many events it will show, and shows as many', async ({
  page,
}) => {
  await enter(page, '/en/');
  const { button, panel, group, choice, words } = findOn(page);
  await button.click();
  await group(words.facets.place).click();
  const count = (events: number) => page.getByText(`${events} of ${allEvents().length} events`);
  const place = choice(/^Testgrad/);
  const label = panel
    .locator('label')
    .filter({ has: page.getByRole('checkbox', { name: /^Testgrad/ }) });
  const promised = Number((await label.textContent())?.match(/\d+$/)?.[0]);
  expect(promised).toBeGreaterThan(1);
  await place.check();
  await expect(count(promised).first()).toBeVisible();
});

test('for some days the panel says how many events are surely and how many possibly in them', async ({
  page,
}) => {
  await enter(page, '/en/');
  const { button, panel, group, words } = findOn(page);
  await button.click();
  await group(words.days).click();
  await panel.getByRole('button', { name: 'October 1944', exact: true }).click();
  const numbers = await Promise.all(
    [words.surely, words.possibly].map(async (way) => {
      const label = panel.locator('label').filter({ hasText: way });
      return Number((await label.textContent())?.match(/\d+$/)?.[0]);
    }),
  );
  const [surely = 0, possibly = 0] = numbers;
  expect(surely).toBeGreaterThan(0);
  expect(surely).toBeLessThan(possibly);
  await panel.getByRole('radio', { name: words.surely }).check();
  await expect(page.getByText(`${surely} of ${allEvents().length} events`).first()).toBeVisible();
});

test('while the panel is closed an active filter is named, with a button to clear it', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, addressOf(toggled(unfiltered, 'kind', 'complaint'), Date.UTC(1944, 9, 14)));
  const { button, clear } = findOn(page);
  await expect(page.getByRole('status').getByText('Complaint', { exact: true })).toBeVisible();
  await expect(clear).toBeInViewport({ ratio: 1 });
  await clear.click();
  await expect(clear).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page).not.toHaveURL(/k=/);
});

test('a chosen event that a filter excludes stays on the screen and says so, until the visitor leaves it', async ({
  page,
}) => {
  await enter(page, '/en/?event=danube-crossed&at=1944-09-22');
  const { card, story, words, inList } = screenOf(page);
  await expect(card(CROSSED)).toBeVisible();
  const { button, choice, panel } = findOn(page);
  await button.click();
  await choice(/^Complaint/).check();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(card(CROSSED)).toBeVisible();
  await expect(story.getByText(words.find.chosenOutside)).toBeVisible();
  await expect(chosenOnTimeline(page)).toHaveText(CROSSED);
  expect(await chosenOnMap(page)).toEqual(['danube-crossed']);

  await story.getByRole('button', { name: words.story.back }).click();
  await expect(inList(CROSSED)).toBeHidden();
  await expect.poll(async () => (await onTimeline(page)).items).not.toContain('danube-crossed');
  expect(await marksOnMap(page)).not.toContain('danube-crossed');
});

test('next leads from one event of the filter to the next', async ({ page }) => {
  const filter = toggled(unfiltered, 'kind', 'complaint');
  await enter(page, addressOf(filter, Date.UTC(1944, 7, 23)));
  const { next, card } = screenOf(page);
  for (const { title } of matching(allEvents(), filter)) {
    await next.click();
    await expect(card(title)).toBeVisible();
  }
});

test('an exchange has its line only where both of its messages pass the filter', async ({
  page,
}) => {
  const both = toggled(toggled(unfiltered, 'kind', 'complaint'), 'kind', 'reply');
  const at = Date.UTC(1944, 9, 26);
  const { timeline, openTimeline, words } = screenOf(page);
  const closer = timeline.getByRole('button', { name: words.timeline.zoomIn });
  await enter(page, addressOf(both, at));
  await openTimeline();
  // Only close up does the line have room for its number of days.
  for (let step = 0; step < 3; step += 1) await closer.click();
  await expect(timeline.getByText('2 days', { exact: true })).toBeVisible();
  await page.goto(addressOf(toggled(unfiltered, 'kind', 'complaint'), at));
  await openTimeline();
  for (let step = 0; step < 3; step += 1) await closer.click();
  await expect(timeline.getByTitle(COMPLAINT)).toBeVisible();
  await expect(timeline.getByText('2 days', { exact: true })).toBeHidden();
});
