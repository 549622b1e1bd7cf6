import type { Page } from '@playwright/test';
import { fill } from '../../components/ui/words/fill';
import { type Exchange, exchangesWithEvents } from '../../data/exhibit/exchanges';
import { barriersOn } from '../testing/barriers';
import { hiddenOnMap, mapAtRest } from '../testing/campaign-map';
import { chosenOnTimeline, screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

const sizes = [
  [1920, 1080],
  [1080, 1920],
  [1366, 625],
  [390, 844],
  [844, 390],
] as const;

for (const choice of ['all', 'without'] as const) {
  test(`next and back lead through an exchange on inset, card and timeline together, with the choice ${choice}`, async ({
    page,
  }) => {
    await enter(page, '/en/?event=complaint-to-general', choice);
    const [exchange] = exchangesWithEvents(recordsOf('en'));
    if (exchange === undefined) throw new Error('the fixtures have no exchange');
    await followThrough(page, exchange);
  });
}

test('a step says who to whom, by which way, how it is known, and how long after the one before', async ({
  page,
}) => {
  await enter(page, '/en/?event=marshal-answers');
  const { inset, words } = insetOn(page);
  const { exchange } = words;
  for (const said of [
    fill(exchange.inset.step, { step: 3, count: 3 }),
    '2 days later',
    'Marshal Probni to Commander Testov',
    exchange.channels.telegram,
    'Dalekograd → Testgrad',
    exchange.known.extract,
  ])
    await expect(inset).toContainText(said);
  await expect(inset).toContainText(exchange.inset.inferred);
  await expect(inset.getByText(exchange.inset.note)).toBeVisible();
});

test('an inset that was closed opens again by its button, and by itself with the next message', async ({
  page,
}) => {
  await enter(page, '/en/?event=complaint-to-general');
  const { words, inList } = screenOf(page);
  const { inset } = insetOn(page);
  const { close, open, note } = words.exchange.inset;
  await inset.getByRole('button', { name: close }).click();
  await expect(page.getByText(note)).toBeHidden();
  // The same button, so that a keyboard keeps its place.
  await expect(inset.getByRole('button', { name: open })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(note)).toBeVisible();
  await inset.getByRole('button', { name: close }).click();
  await inList('Marshal Probni answers').click();
  await expect(page.getByText(note)).toBeVisible();
});

test('an event of no exchange has no inset', async ({ page }) => {
  await enter(page, '/en/?event=danube-crossed');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.locator('[data-inset]')).toHaveCount(0);
});

test('on a wall the map shows the chosen place beside the inset', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await enter(page, '/en/?event=complaint-to-general');
  await insetOn(page).inset.waitFor();
  await mapAtRest(page);
  const place = recordsOf('en').places.find(({ id }) => id === 'testgrad');
  await expect.poll(() => hiddenOnMap(page, place === undefined ? [] : [place.at])).toEqual([]);
});

test('no barrier is found while the inset is open', { tag: '@phone' }, async ({ page }) => {
  await enter(page, '/en/?event=marshal-answers');
  await insetOn(page).inset.waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

for (const [width, height] of sizes) {
  test(`at ${width}×${height} the inset is within the map, with nothing over a name and all of its buttons in reach`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page, '/en/?event=marshal-answers');
    const { inset, back } = insetOn(page);
    await inset.waitFor();
    await expect.poll(() => faultsOf(page)).toEqual([]);
    await back.click();
    await expect.poll(() => faultsOf(page)).toEqual([]);
  });
}

test.describe('with the real records', { tag: '@real' }, () => {
  for (const language of ['en', 'sr-Cyrl', 'sr-Latn'] as const) {
    test(`each exchange can be followed in ${language}, with no name under a name or a number`, async ({
      page,
    }) => {
      await enter(page, `/${language}/about/`);
      for (const exchange of exchangesWithEvents(recordsOf(language))) {
        await page.goto(`/${language}/?event=${exchange.steps.at(-1)?.event.id}`);
        const { inset } = insetOn(page, language);
        await inset.waitFor();
        for (let step = exchange.steps.length; step > 1; step -= 1)
          await insetOn(page, language).back.click();
        await followThrough(page, exchange, language);
      }
    });
  }

  for (const [width, height] of sizes) {
    test(`at ${width}×${height} each step of each exchange is drawn clear of names`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await enter(page, '/en/about/');
      for (const { id, steps } of exchangesWithEvents(recordsOf('en'))) {
        await page.goto(`/en/?event=${steps.at(-1)?.event.id}`);
        await insetOn(page).inset.waitFor();
        await expect.poll(() => faultsOf(page), { message: id }).toEqual([]);
      }
    });
  }

  test('an event of three exchanges can be seen in each, and stepping stays in the one chosen', async ({
    page,
  }) => {
    await enter(page, '/en/?event=1944-djilas-remark');
    const { inset, next, back } = insetOn(page);
    const several = inset.locator('summary');
    await expect(several).toContainText('The complaint of October 1944 and its answers');
    await several.click();
    await inset.getByRole('button', { name: 'April 1945' }).click();
    await expect(several).toBeFocused();
    await next.click();
    await expect(screenOf(page).card('Tito and Djilas travel to Moscow')).toBeVisible();
    await back.click();
    await expect(several).toContainText('April 1945: Djilas before Stalin');
  });

  test('an exchange without an answer ends with an empty line and its sentence', async ({
    page,
  }) => {
    await enter(page, '/en/?event=1945-stalin-outburst');
    const { inset, words } = insetOn(page);
    await expect(inset).toContainText(words.exchange.unanswered);
    await expect(inset.locator('[data-kind="missing"][data-state="now"]')).toHaveCount(1);
  });
});

function insetOn(page: Page, language: Parameters<typeof screenOf>[1] = 'en') {
  const { words } = screenOf(page, language);
  const inset = page.locator('[data-inset]');
  const button = (name: string) => inset.getByRole('button', { name: new RegExp(`^${name}(:|$)`) });
  return {
    words,
    inset,
    next: button(words.exchange.inset.next),
    back: button(words.exchange.inset.back),
  };
}

/** From the first step to the last and back again: each is chosen on inset, card and timeline, and the card lists all in their order. */
async function followThrough(
  page: Page,
  { steps }: Exchange,
  language: Parameters<typeof screenOf>[1] = 'en',
): Promise<void> {
  const { story, card } = screenOf(page, language);
  const { inset, next, back, words } = insetOn(page, language);
  const isChosen = async (index: number) => {
    const title = steps[index]?.event.title ?? '';
    const position = fill(words.exchange.inset.step, { step: index + 1, count: steps.length });
    await expect(inset).toContainText(position);
    await expect(inset.locator('[data-state="now"]').first()).toHaveAttribute(
      'data-step',
      `${index + 1}`,
    );
    await expect(card(title)).toBeVisible();
    await expect(chosenOnTimeline(page).first()).toContainText(title);
  };
  for (let index = 0; index < steps.length; index += 1) {
    await isChosen(index);
    await expect(next).toHaveAttribute('aria-disabled', `${index === steps.length - 1}`);
    if (index < steps.length - 1) await next.click();
  }
  const listed = await story.getByRole('listitem').allTextContents();
  const places = steps.map(({ event }) => listed.findIndex((text) => text.includes(event.title)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  for (let index = steps.length - 2; index >= 0; index -= 1) {
    await back.click();
    await isChosen(index);
  }
}

/** What overlaps in the picture, or is cut off by the inset or the map, a line each. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inset = document.querySelector('[data-inset="open"]');
    const pane = document.querySelector('[data-pane="map"]');
    if (inset === null || pane === null) return ['there is no inset'];
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const apart = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left + 1 ||
      other.right <= one.left + 1 ||
      one.bottom <= other.top + 1 ||
      other.bottom <= one.top + 1;
    const inside = (one: DOMRect, other: DOMRect) =>
      one.left >= other.left - 1 &&
      one.right <= other.right + 1 &&
      one.top >= other.top - 1 &&
      one.bottom <= other.bottom + 1;
    const names = [...inset.querySelectorAll('[data-place] text')];
    const discs = [...inset.querySelectorAll('[data-step] circle')];
    const marks = [...names, ...discs];
    const over = names.flatMap((name) =>
      marks
        .filter((other) => other !== name && !apart(boxOf(name), boxOf(other)))
        .map((other) => `${name.textContent} under ${other.parentElement?.textContent}`),
    );
    const picture = inset.querySelector('svg');
    const cut = marks
      .filter((mark) => picture !== null && !inside(boxOf(mark), boxOf(picture)))
      .map((mark) => `${mark.parentElement?.textContent} is cut off`);
    const lost = [...inset.querySelectorAll('button')]
      .filter((button) => !inside(boxOf(button), boxOf(inset)))
      .map((button) => `${button.textContent} is out of reach`);
    const beyond = inside(boxOf(inset), boxOf(pane)) ? [] : ['the inset leaves the map'];
    return [...over, ...cut, ...lost, ...beyond];
  });
}
