import { fill } from '../../components/ui/words/fill';
import { exchangesWithEvents } from '../../data/exhibit/exchanges';
import { barriersOn } from '../testing/barriers';
import { hiddenOnMap, mapAtRest } from '../testing/campaign-map';
import { faultsOf, followThrough, insetOn } from '../testing/inset';
import { screenSizes } from '../testing/screen-sizes';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

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

for (const [width, height] of screenSizes) {
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
