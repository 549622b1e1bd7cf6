import { boxOf, dayNumber, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

test('dragging the moment along the timeline moves it, and stops play', async ({ page }) => {
  await enter(page, '/en/?at=1944-09-10');
  const { play, setPace, moment, timeline, openTimeline, words } = screenOf(page);
  await openTimeline();
  // The days do not move any more once its items are placed.
  await expect(timeline.getByText('Danube crossed')).toBeVisible();
  const month = await boxOf(timeline.getByText(/^Nov/).first());
  // Slow enough for the moment to be dragged.
  await setPace(words.playback.slow);
  await play.click();
  const line = await boxOf(moment);
  await page.mouse.move(line.centre, line.middle);
  await page.mouse.down();
  await page.mouse.move(line.centre + 60, line.middle, { steps: 3 });
  await expect(play).toBeVisible();
  // Play went on until then, and the line keeps its distance from the pointer.
  const ahead = (await boxOf(moment)).centre - line.centre - 60;
  expect(Math.abs(ahead)).toBeLessThan(20);
  await page.mouse.move(month.x + 10, line.middle, { steps: 5 });
  await page.mouse.up();
  await expect(moment).toHaveAttribute('aria-valuetext', /November 1944$/);
  expect(Math.abs((await boxOf(moment)).centre - month.x - 10 - ahead)).toBeLessThan(2);
});

test('while the moment is dragged nothing on the timeline is laid out again', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-05');
  const { moment } = screenOf(page);
  await expect(page.locator('.vis-item').first()).toBeVisible();
  // The timeline measures its titles again once the last font is there.
  const stage = page.locator('.timeline-stage');
  await expect
    .poll(async () => {
      const before = await stage.innerHTML();
      await page.waitForTimeout(400);
      return (await stage.innerHTML()) === before;
    })
    .toBe(true);
  const line = await boxOf(moment);
  await page.mouse.move(line.centre, line.middle);
  await page.mouse.down();
  const changes = page.evaluateHandle(() => {
    const seen: string[] = [];
    const stage = document.querySelector('.timeline-stage');
    if (stage === null) throw new Error('the timeline has no stage');
    const observer = new MutationObserver((list) => seen.push(...list.map(({ type }) => type)));
    // A title that another one covers is hidden, which lays nothing out.
    const attributeFilter = ['style', 'class'];
    observer.observe(stage, { subtree: true, childList: true, attributeFilter });
    return seen;
  });
  const seen = await changes;
  await page.mouse.move(line.centre + 120, line.middle, { steps: 20 });
  await page.mouse.up();
  expect(await dayNumber(moment)).toBeGreaterThan(Date.UTC(1944, 9, 6) / 86_400_000);
  expect(await seen.jsonValue()).toEqual([]);
});

test('a mark without room for its title shows it when it is the nearest to the moment', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 540 });
  await enter(page, '/en/?at=1944-10-01');
  const { moment, timeline } = screenOf(page);
  const shown = timeline.locator('p[aria-hidden]');
  const titles = new Set<string>();
  for (let day = 0; day < 24; day += 1) {
    await moment.press('ArrowRight');
    if (await shown.isVisible()) titles.add((await shown.textContent()) ?? '');
  }
  expect(titles.size).toBeGreaterThan(1);
});

test('the slider of the moment says how far it goes, and Home and End lead there', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { moment } = screenOf(page);
  const number = async (name: string) => Number(await moment.getAttribute(`aria-value${name}`));
  await expect(moment).toHaveAttribute('aria-valuetext', '14 October 1944');
  await expect(moment).toHaveAccessibleDescription(/^From 23 August 1944 to 31 January 1945/);
  await moment.press('Home');
  await expect(moment).toHaveAttribute('aria-valuetext', '23 August 1944');
  expect(await number('now')).toBe(await number('min'));
  await moment.press('End');
  await expect(moment).toHaveAttribute('aria-valuetext', '31 January 1945');
  expect(await number('now')).toBe(await number('max'));
});

test('the keyboard moves the moment by a day and by a month', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14');
  const { moment, day } = screenOf(page);
  await moment.press('ArrowRight');
  await expect(day('15 October 1944')).toBeVisible();
  await moment.press('ArrowLeft');
  await moment.press('ArrowLeft');
  await expect(day('13 October 1944')).toBeVisible();
  await moment.press('PageUp');
  await expect(day('13 November 1944')).toBeVisible();
  await moment.press('PageDown');
  await expect(day('13 October 1944')).toBeVisible();
});

test('a touch of empty time on the timeline moves the moment there', { tag: '@phone' }, async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-12-14');
  const { timeline, openTimeline, moment, words } = screenOf(page);
  await openTimeline();
  const lane = await boxOf(timeline.getByText(words.lanes.complaints));
  const month = await boxOf(timeline.getByText('October').first());
  // A month's name is where the month begins.
  await page.mouse.click(month.x + 10, lane.middle);
  await expect(moment).toHaveAttribute('aria-valuetext', /October 1944$/);
});

test('the timeline shows the whole of 1941 to 2016, and the autumn again', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14');
  const { timeline, openTimeline, card, words } = screenOf(page);
  await openTimeline();
  const memoir = timeline.getByText('The secretary publishes his memoir');
  await expect(memoir).not.toBeInViewport();
  await timeline.getByRole('button', { name: words.timeline.whole }).click();
  await memoir.click();
  await expect(card('The secretary publishes his memoir')).toBeVisible();
  await timeline.getByRole('button', { name: words.timeline.period }).click();
  await expect(timeline.getByText('Danube crossed')).toBeInViewport();
});

test('buttons show earlier and later days, fewer and more', async ({ page }) => {
  await enter(page, '/en/?at=1944-11-14');
  const { timeline, openTimeline, moment, words } = screenOf(page);
  await openTimeline();
  const press = (name: string) => timeline.getByRole('button', { name, exact: true }).click();
  const centre = async () => Math.round((await boxOf(moment)).centre);
  const before = await centre();
  await press(words.timeline.later);
  await expect.poll(centre).toBeLessThan(before - 100);
  await press(words.timeline.earlier);
  await expect.poll(centre).toBe(before);
  const early = timeline.getByText('Danube crossed');
  await press(words.timeline.zoomIn);
  await expect(early).not.toBeInViewport();
  await press(words.timeline.zoomOut);
  await expect(early).toBeInViewport();
});
