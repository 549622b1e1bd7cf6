import type { Page } from '@playwright/test';
import { mapAtRest, momentOnMap } from '../testing/campaign-map';
import { dayNumber, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

declare global {
  interface Window {
    /** How often a source of the map was given data since `countData`. */
    dataGiven: number;
  }
}

const VIEW = 'map=21.4,44.6,6.6';

test('while the moment is dragged no source of the map is given data', async ({ page }) => {
  await enter(page, `/en/?at=1944-10-01&${VIEW}`);
  await countData(page);
  const { moment } = screenOf(page);
  const start = await dayNumber(moment);
  const handle = await moment.boundingBox();
  if (handle === null) throw new Error('the moment is on the screen');
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 20 });
  expect(await dayNumber(moment)).toBeGreaterThan(start);
  expect(await page.evaluate(() => window.dataGiven)).toBe(0);
  await page.mouse.up();
});

test('while it plays, titles come and go with their events, and no source is given data', async ({
  page,
}) => {
  await enter(page, `/en/?at=1944-10-01&${VIEW}`);
  await countData(page);
  const titles = async () => {
    const { labels } = await momentOnMap(page);
    return labels.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  };
  const { play, pause } = screenOf(page);
  const start = await titles();
  await play.click();
  await expect.poll(titles).not.toEqual(start);
  await pause.click();
  expect(await page.evaluate(() => window.dataGiven)).toBe(0);
});

test('at most five marks have a title, and beside a choice only the chosen one has', async ({
  page,
}) => {
  await enter(page, `/en/?at=1944-10-20&${VIEW}`);
  const { labels } = await momentOnMap(page);
  const titles = labels.filter(({ kind }) => kind === 'title');
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThanOrEqual(5);

  await page.goto(`/en/?at=1944-10-10&event=danube-crossed&${VIEW}`);
  const beside = (await momentOnMap(page)).labels;
  expect(beside.filter(({ kind }) => kind === 'title').map(({ of }) => of)).toEqual([
    'danube-crossed',
  ]);
  const others = beside.filter(({ kind }) => kind === 'formation');
  expect(others.every(({ opacity }) => opacity < 1)).toBe(true);
});

/** Counts, in `window.dataGiven`, how often any source of the map gets data from now on. */
async function countData(page: Page): Promise<void> {
  await mapAtRest(page);
  await page.evaluate(() => {
    window.dataGiven = 0;
    // All sources of this kind share the function.
    const kind = Object.getPrototypeOf(window.exhibitMap?.getSource('towns'));
    for (const name of ['setData', 'updateData']) {
      const give = Reflect.get(kind, name);
      Reflect.set(kind, name, function (this: unknown, ...given: unknown[]) {
        window.dataGiven += 1;
        return Reflect.apply(give, this, given);
      });
    }
  });
}
