import { chosenOnMap, mapAtRest, viewOf } from '../testing/campaign-map';
import { boxOf, chosenOnTimeline, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

test('the address of a visit opens the same view for another visitor', async ({
  page,
  anotherVisit,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const screen = screenOf(page);
  await screen.inList('Battle for Testgrad').click();
  await screen.moment.press('ArrowRight');
  await viewOf(page);
  await screen.map.getByRole('button', { name: screen.words.map.zoomIn }).click();
  await expect(page).toHaveURL(
    /\?at=1944-10-15&event=battle-for-testgrad&map=[\d.]+,[\d.]+,\d\.\d$/,
  );
  const view = await viewOf(page);

  const other = await anotherVisit();
  await enter(other, addressOf(page));
  const otherScreen = screenOf(other);
  await expect(otherScreen.card('Battle for Testgrad')).toBeVisible();
  await expect(otherScreen.day('15 October 1944')).toBeVisible();
  expect(await chosenOnMap(other)).toEqual(['battle-for-testgrad']);
  expectSameView(await viewOf(other), view);
});

test('an address restores a view of the map away from the chosen event', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14&event=battle-for-testgrad&map=22.00,43.50,5.5');
  await expect(screenOf(page).card('Battle for Testgrad')).toBeVisible();
  expectSameView(await viewOf(page), { longitude: 22, latitude: 43.5, zoom: 5.5 });
});

test('an address that only names an event opens at its day and brings it into view', async ({
  page,
}) => {
  await enter(page, '/en/?event=skicin-grad-freed');
  await expect(screenOf(page).card('Skicin Grad is freed')).toBeVisible();
  await expect(screenOf(page).day('23 October 1944')).toBeVisible();
  await expect(chosenOnTimeline(page)).toBeInViewport();
  expect(await chosenOnMap(page)).toEqual(['skicin-grad-freed']);
});

test('a broken address opens the exhibit at its beginning', async ({ page }) => {
  await enter(page, '/en/?at=1944-99-99&event=no-such-event&map=1,2');
  const { day, story, words } = screenOf(page);
  await expect(day('23 August 1944')).toBeVisible();
  await expect(story.getByRole('heading', { name: words.story.now })).toBeVisible();
  await mapAtRest(page);
  // The corners of the box that the record of the exhibit opens with.
  const seen = await page.evaluate(() => {
    const bounds = window.exhibitMap?.getBounds();
    return [bounds?.contains([19.2, 43.05]), bounds?.contains([23.9, 46.1])];
  });
  expect(seen).toEqual([true, true]);
});

test('an address with a day outside of the records opens at the nearest day', async ({ page }) => {
  await enter(page, '/en/?at=9999-12-31&event=%3Cb%3E&map=NaN,1e9,-1');
  await expect(screenOf(page).day('31 December 2016')).toBeVisible();
});

test('an event and the moment of its day are at one place on the timeline', {
  tag: '@dated',
}, async ({ page }) => {
  await enter(page, '/en/?at=1944-10-23&event=skicin-grad-freed');
  const { timeline, openTimeline, moment, words } = screenOf(page);
  await openTimeline();
  await expect(chosenOnTimeline(page)).toBeInViewport();
  for (let times = 0; times < 3; times += 1) {
    await timeline.getByRole('button', { name: words.timeline.zoomIn }).click();
  }
  await expect(chosenOnTimeline(page)).toBeInViewport();
  const event = await boxOf(chosenOnTimeline(page));
  expect(Math.abs((await boxOf(moment)).centre - event.x)).toBeLessThan(3);
});

function addressOf(page: { url: () => string }): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

type View = Awaited<ReturnType<typeof viewOf>>;

/** Addresses round to hundredths of a degree and tenths of a zoom. */
function expectSameView(view: View, wanted: View) {
  expect(view.longitude).toBeCloseTo(wanted.longitude, 1);
  expect(view.latitude).toBeCloseTo(wanted.latitude, 1);
  expect(Math.abs(view.zoom - wanted.zoom)).toBeLessThan(0.06);
}
