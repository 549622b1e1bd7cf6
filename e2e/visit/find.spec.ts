import type { Page } from '@playwright/test';
import { passing, toggled, unfiltered } from '../../data/exhibit/filter';
import { thorough } from '../../data/testing/thorough';
import { languages } from '../../data/text/language';
import { contains } from '../../data/time/span';
import { barriersOn } from '../testing/barriers';
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
  test(`list, map and timeline stand for the same events, filters ${from + 1} to ${from + IN_ONE}`, async ({
    page,
  }) => {
    await enter(page, '/en/about/');
    const { timeline, story, words } = screenOf(page);
    const { button, panel, group, words: find } = findOn(page);
    for (const filter of someFilters(SETS).slice(from, from + IN_ONE)) {
      const expected = passing(allEvents(), filter);
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

for (const language of languages) {
  test(`in ${language} a name is found in both scripts, with and without its diacritics`, async ({
    page,
  }) => {
    await enter(page, `/${language}/`);
    const { button, field, results } = findOn(page, language);
    await button.click();
    for (const name of ['Izmišljena', 'Primerić']) {
      await field.fill(name);
      await expect(results.first()).toBeVisible();
      const found = await results.allTextContents();
      for (const spelling of spellings[name] ?? []) {
        await field.fill('');
        await expect(results).toHaveCount(0);
        await field.fill(spelling);
        await expect(results, spelling).toHaveText(found);
      }
    }
  });

  test(`in ${language} Djilas is found in each of his spellings`, { tag: '@real' }, async ({
    page,
  }) => {
    await enter(page, `/${language}/`);
    const { button, field, results } = findOn(page, language);
    await button.click();
    await field.fill('Djilas');
    await expect(results.first()).toBeVisible();
    const found = await results.allTextContents();
    for (const spelling of ['Đilas', 'Ђилас']) {
      await field.fill('');
      await expect(results).toHaveCount(0);
      await field.fill(spelling);
      await expect(results, spelling).toHaveText(found);
    }
  });
}

test('what is found opens as its card, and the panel gives way', { tag: '@phone' }, async ({
  page,
}) => {
  await enter(page, '/en/');
  const { button, field, results, panel } = findOn(page);
  await button.click();
  await field.fill('danube');
  await results.getByRole('button', { name: CROSSED }).click();
  await expect(panel).toBeHidden();
  await expect(screenOf(page).card(CROSSED)).toBeVisible();
});

test('each choice says how many events it gives, and gives as many', async ({ page }) => {
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

test('the panel says how many events lie surely and how many possibly in a window of days', async ({
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

test('an address brings a filter and words back, and drops what nobody knows', async ({
  page,
  anotherVisit,
}) => {
  await enter(page, '/en/?k=zzzz&p=1234');
  const { button, choice, field, clear, words } = findOn(page);
  await expect(clear).toBeHidden();
  await button.click();
  await choice(/^Complaint/).check();
  await field.fill('Примерић');
  await expect(page).toHaveURL(/[?&]k=\w{4}&q=/);
  expect(new URL(page.url()).search.length).toBeLessThanOrEqual(300);

  const other = await anotherVisit();
  const { pathname, search } = new URL(page.url());
  await enter(other, pathname + search);
  const there = findOn(other);
  await expect(there.panel).toBeVisible();
  await expect(there.field).toHaveValue('Примерић');
  await expect(there.choice(/^Complaint/)).toBeChecked();
  await expect(there.results.first()).toContainText(words.outside);
});

test('a filter that holds is named while the panel is closed, with a way out of it', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, addressOf(toggled(unfiltered, 'kind', 'complaint'), Date.UTC(1944, 9, 14)));
  const { button, clear } = findOn(page);
  await expect(page.getByRole('status').getByText('Complaint', { exact: true })).toBeVisible();
  await clear.click();
  await expect(clear).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page).not.toHaveURL(/k=/);
});

test('a chosen event that a filter excludes stays where it is and says so, until it is let go', async ({
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

test('steps lead from one event of the filter to the next', async ({ page }) => {
  const filter = toggled(unfiltered, 'kind', 'complaint');
  await enter(page, addressOf(filter, Date.UTC(1944, 7, 23)));
  const { next, card } = screenOf(page);
  for (const { title } of passing(allEvents(), filter)) {
    await next.click();
    await expect(card(title)).toBeVisible();
  }
});

test('an exchange is joined only where both ends pass', async ({ page }) => {
  const both = toggled(toggled(unfiltered, 'kind', 'complaint'), 'kind', 'reply');
  const at = Date.UTC(1944, 9, 26);
  const { timeline, words } = screenOf(page);
  const closer = timeline.getByRole('button', { name: words.timeline.zoomIn });
  await enter(page, addressOf(both, at));
  // From nearby the line has room for the days that it stands for.
  for (let step = 0; step < 3; step += 1) await closer.click();
  await expect(timeline.getByText('2 days', { exact: true })).toBeVisible();
  await page.goto(addressOf(toggled(unfiltered, 'kind', 'complaint'), at));
  for (let step = 0; step < 3; step += 1) await closer.click();
  await expect(timeline.getByTitle(COMPLAINT)).toBeVisible();
  await expect(timeline.getByText('2 days', { exact: true })).toBeHidden();
});

test('without the reported crimes neither search nor filter knows of them', async ({ page }) => {
  await enter(page, '/en/', 'without');
  const { button, field, results, choice, group, words } = findOn(page);
  await button.click();
  await field.fill('crimes reported');
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(results).toHaveCount(0);
  await expect(group(words.facets.kind)).toBeVisible();
  await expect(choice(/^Complaint/)).toBeVisible();
  await expect(choice(/^Report of crimes/)).toHaveCount(0);
});

test('keys alone open the panel, filter, search, choose, and come back', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14');
  const { button, panel, field, choice, clear, results } = findOn(page);
  const tabTo = async (arrived: () => Promise<boolean>) => {
    for (let step = 0; step < 40; step += 1) {
      if (await arrived()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('forty steps did not lead there');
  };
  await button.waitFor();
  await tabTo(() => isFocused(page, 'Find'));
  await page.keyboard.press('Enter');
  await field.waitFor();
  await tabTo(() => field.evaluate((element) => element === document.activeElement));
  const first = choice(/./).first();
  await tabTo(() => first.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await expect(clear).toBeVisible();

  await page.keyboard.press('Enter');
  await tabTo(() => field.evaluate((element) => element === document.activeElement));
  await page.keyboard.type('danube');
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading').first()).toBeFocused();
});

test('everything in the panel is large enough for a thumb, and none of it needs a keyboard', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/');
  const { button, panel, words } = findOn(page);
  await button.click();
  // The heading stands before the panel has come, its own button only with it.
  await panel.getByRole('button', { name: words.close }).first().waitFor();
  for (const group of await panel.locator('summary').all()) {
    if (!(await group.evaluate((element) => element.parentElement?.matches('[open]')))) {
      await group.click();
    }
  }
  await panel.getByRole('button', { name: 'October 1944', exact: true }).click();
  const heights = await panel
    .locator('button, summary, label:has(input), input')
    .evaluateAll((targets) =>
      targets
        // The box of a choice is small; its whole line is what one touches.
        .filter((target) => !target.matches('[type=checkbox], [type=radio]'))
        .map((target) => ({
          text: target.textContent,
          height: target.getBoundingClientRect().height,
        })),
    );
  expect(heights.length).toBeGreaterThan(30);
  expect(heights.filter(({ height }) => height < 44)).toEqual([]);
  expect.soft(await barriersOn(page)).toEqual([]);
  await panel.getByRole('button', { name: words.done }).click();
  await expect(panel).toBeHidden();
});

/** Each name as someone may type it who has another keyboard. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Izmišljena: ['Izmisljena', 'Измишљена'],
  Primerić: ['Primeric', 'Примерић'],
};

function isFocused(page: Page, text: string): Promise<boolean> {
  return page.evaluate((name) => document.activeElement?.textContent === name, text);
}
