import { eventsAt } from '../../data/exhibit/queries';
import { dayOf } from '../../data/time/span';
import { hiddenOnMap, mapAtRest } from '../testing/campaign-map';
import { playNow } from '../testing/play-now';
import { boxOf, screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

test('the map moves so that the places of the day are clear of what lies over it', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?at=1944-10-13&map=16.4,48.2,7');
  const { play, pause, words } = screenOf(page);
  await mapAtRest(page);
  const places = placesOn('1944-10-14');
  expect(await hiddenOnMap(page, places)).toEqual(places);
  await play.click();
  await page.getByRole('button', { name: words.map.giveBack }).click();
  await expect(page.locator('[data-play-line="battle-for-testgrad"]')).toBeVisible();
  await expect.poll(() => hiddenOnMap(page, places)).toEqual([]);
  await pause.click();
});

test('a map that the visitor has moved stays where it is, until the visitor gives it back', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-13');
  const { map, play, pause, words } = screenOf(page);
  const giveBack = page.getByRole('button', { name: words.map.giveBack });
  const places = placesOn('1944-10-20');
  await mapAtRest(page);
  await expect(giveBack).toBeHidden();
  await play.click();
  await expect(page.locator('[data-play-line="battle-for-testgrad"]')).toBeVisible();
  await expect(giveBack).toBeHidden();
  const { centre, middle, height } = await boxOf(map);
  for (let drag = 0; drag < 3; drag += 1) {
    await page.mouse.move(centre, middle + height * 0.35);
    await page.mouse.down();
    await page.mouse.move(centre, middle - height * 0.35, { steps: 4 });
    await page.mouse.up();
  }
  await expect(giveBack).toBeVisible();
  await expect(page.locator('[data-play-line="testgrad-freed"]')).toBeVisible();
  expect(await hiddenOnMap(page, places)).toEqual(places);
  await giveBack.click();
  await expect(giveBack).toBeHidden();
  await expect.poll(() => hiddenOnMap(page, places)).toEqual([]);
  await pause.click();
});

const large = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 625 },
];
for (const screen of large) {
  const of = `${screen.width}×${screen.height}`;
  test(`a line of play covers none of the map's captions at ${of}`, { tag: '@real' }, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await enter(page, '/en/?at=1944-10-26');
    const { play, pause } = screenOf(page);
    await play.click();
    await expect(page.locator('[data-play-line="1944-korneyev-protest"]')).toBeVisible();
    expect((await playNow(page)).covered).toEqual([]);
    await pause.click();
  });
}

/** Where the events of a day are, as the fixtures have them within reach of the map. */
function placesOn(day: string) {
  const { events, places } = recordsOf('en');
  const ids = eventsAt(events, dayOf(Date.parse(day))).map(({ place }) => place);
  return places.filter(({ id }) => ids.includes(id)).map(({ at }) => at);
}
