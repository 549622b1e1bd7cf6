import { chosenOnMap, touchMap } from '../testing/campaign-map';
import { chosenOnTimeline, dayNumber, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

const skicinGrad = [19.845, 45.255] as const;
const testgrad = [20.457, 44.818] as const;

test('choosing an event on the timeline opens its card and marks it on the map', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { timeline, openTimeline, card } = screenOf(page);
  await openTimeline();
  await timeline.getByText('Danube crossed').click();
  await expect(card('Danube crossed')).toBeVisible();
  await expect(chosenOnTimeline(page)).toHaveText('Danube crossed');
  expect(await chosenOnMap(page)).toEqual(['danube-crossed']);
});

test('choosing an event on the map opens its card and marks it on the timeline', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?at=1944-10-23&map=19.85,45.25,8');
  await touchMap(page, skicinGrad);
  await expect(screenOf(page).card('Skicin Grad is freed')).toBeVisible();
  await expect(chosenOnTimeline(page)).toBeInViewport();
  expect(await chosenOnMap(page)).toEqual(['skicin-grad-freed']);
});

test.describe('on a wall of four times the pixels', () => {
  test.use({ viewport: { width: 3840, height: 2160 } });

  test('the map is as large as the rest, and is touched where it is seen', async ({ page }) => {
    await enter(page, '/en/?at=1944-10-23&map=19.85,45.25,8');
    await touchMap(page, skicinGrad);
    await expect(screenOf(page).card('Skicin Grad is freed')).toBeVisible();
    const sharpness = await page.evaluate(
      () => (window.exhibitMap?.getPixelRatio() ?? 0) / window.devicePixelRatio,
    );
    expect(sharpness).toBe(2);
  });
});

test('where several events are under one touch, the map asks which one the visitor means', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?at=1944-10-20&map=20.46,44.82,8');
  await touchMap(page, testgrad);
  const { words, card } = screenOf(page);
  const question = page.getByRole('dialog', { name: words.map.choose });
  await question.getByRole('button', { name: 'People fill the square' }).click();
  await expect(question).toBeHidden();
  await expect(card('People fill the square')).toBeVisible();
  expect(await chosenOnMap(page)).toEqual(['square-fills']);
});

test('choosing an event in the list opens its card and marks it on map and timeline', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-08');
  const { inList, card, story, words } = screenOf(page);
  await inList('Primerovac is freed').click();
  await expect(card('Primerovac is freed')).toBeVisible();
  await expect(chosenOnTimeline(page)).toBeInViewport();
  expect(await chosenOnMap(page)).toEqual(['primerovac-freed']);
  await story.getByRole('button', { name: words.story.back }).click();
  await expect(inList('Primerovac is freed')).toBeVisible();
  await expect.poll(() => chosenOnMap(page)).toEqual([]);
});

test('an answer leads to the complaint, and the complaint to its answers', async ({ page }) => {
  await enter(page, '/en/?event=marshal-answers');
  const { inList, card } = screenOf(page);
  await card('Marshal Probni answers').waitFor();
  await inList('A complaint to General Ogledni').click();
  await card('A complaint to General Ogledni').waitFor();
  await inList('General Ogledni rejects the complaint').click();
  await expect(card('General Ogledni rejects the complaint')).toBeVisible();
});

test('an answer shows its whole exchange: who to whom, by which way, how long after', async ({
  page,
}) => {
  await enter(page, '/en/?event=marshal-answers');
  const { story, words } = screenOf(page);
  const steps = story
    .getByRole('listitem')
    .filter({ has: page.getByText('known', { exact: false }) });
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(1)).toContainText(words.exchange.sameTalk);
  const last = steps.nth(2);
  await expect(last).toContainText('2 days later');
  await expect(last).toContainText(words.exchange.inferred);
  await expect(last).toContainText('Marshal Probni to Commander Testov · telegram');
  await expect(last).toContainText('Dalekograd → Testgrad');
});

test('a conflicting date and a conflicting place have the same letter in the story as on map and timeline, and the date is beside that of the exhibit', async ({
  page,
}) => {
  await enter(page, '/en/?event=testgrad-freed');
  const { story, timeline } = screenOf(page);
  await expect(story.getByRole('listitem').filter({ hasText: /^a/ })).toContainText(
    'quiet only on the next day',
  );
  await expect(story.getByRole('listitem').filter({ hasText: /^b/ })).toContainText('Place');
  await expect(timeline.locator('[data-rival="a"]')).toHaveCount(1);
  const dates = story.getByRole('table').getByRole('row');
  await expect(dates.filter({ hasText: '20 October 1944' })).toContainText('The exhibit shows');
  await expect(dates.filter({ hasText: 'a21 October 1944' })).toHaveCount(1);
});

test('the moment plays until it is stopped, and then stays where it is', { tag: '@phone' }, async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-09-10');
  const { play, pause, moment, day } = screenOf(page);
  await expect(day('10 September 1944')).toBeVisible();
  const start = await dayNumber(moment);
  await play.click();
  await expect.poll(() => dayNumber(moment)).toBeGreaterThan(start + 2);
  await pause.click();
  await expect(play).toBeVisible();
  const stopped = await dayNumber(moment);
  const date = await moment.getAttribute('aria-valuetext');
  await expect(day(date ?? '')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`at=${isoOf(stopped)}`));
  expect(await dayNumber(moment)).toBe(stopped);
});

test('what the list shows changes as the moment plays', async ({ page }) => {
  await enter(page, '/en/?at=1944-09-20');
  const { play, pause, inList } = screenOf(page);
  await expect(inList('Danube crossed')).toBeHidden();
  await play.click();
  await expect(inList('Danube crossed')).toBeVisible();
  await pause.click();
});

test('the moment stops by itself at the end of January 1945', async ({ page }) => {
  await enter(page, '/en/?at=1945-01-28');
  const { play, pause, setPace, day, words } = screenOf(page);
  await setPace(words.playback.fast);
  await play.click();
  await expect(day('31 January 1945')).toBeVisible();
  await expect(play).toBeVisible();
  await expect(pause).toBeHidden();
});

test('at a faster pace the days pass faster', async ({ page }) => {
  await enter(page, '/en/?at=1944-11-20');
  const { play, pause, setPace, moment, words } = screenOf(page);
  const timeOfDays = async (name: string) => {
    await setPace(name);
    const start = await dayNumber(moment);
    await play.click();
    await expect.poll(() => dayNumber(moment)).toBeGreaterThan(start);
    const [from, since] = [await dayNumber(moment), Date.now()];
    await expect.poll(() => dayNumber(moment), { intervals: [20] }).toBeGreaterThan(from + 2);
    const [to, until] = [await dayNumber(moment), Date.now()];
    await pause.click();
    return (until - since) / (to - from);
  };
  const slow = await timeOfDays(words.playback.slow);
  const fast = await timeOfDays(words.playback.fast);
  expect(fast * 2).toBeLessThan(slow);
});

test('next and previous lead from event to event', async ({ page }) => {
  await enter(page, '/en/?at=1944-10-14');
  const { next, previous, card, day } = screenOf(page);
  await next.click();
  await expect(card('Bridge saved')).toBeVisible();
  await expect(day('20 October 1944')).toBeVisible();
  await next.click();
  await expect(card('People fill the square')).toBeVisible();
  await previous.click();
  await expect(card('Bridge saved')).toBeVisible();
});

test('stepping also leads to events long after the war, with their own dates', async ({ page }) => {
  await enter(page, '/en/?event=letter-recalls-complaint');
  const { next, card, moment } = screenOf(page);
  await card('A letter recalls the complaint').waitFor();
  await next.click();
  const memoir = card('The secretary publishes his memoir');
  await expect(memoir.getByText('1962', { exact: true })).toBeVisible();
  await expect(moment).toHaveAttribute('aria-valuetext', /1962$/);
  await expect(chosenOnTimeline(page)).toBeInViewport();
});

test('on a phone the story rises over the map and goes down again', { tag: '@phone' }, async ({
  page,
}) => {
  test.skip(!test.info().project.name.includes('phone'), 'a wide screen has room for both');
  await enter(page, '/en/?at=1944-10-14');
  const { words, next, card, inList } = screenOf(page);
  await expect(inList('Battle for Testgrad')).toBeHidden();
  await page.getByRole('button', { name: words.story.raise }).click();
  await inList('Battle for Testgrad').click();
  await expect(card('Battle for Testgrad')).toBeVisible();
  await page.getByRole('button', { name: words.story.close }).click();
  await expect(card('Battle for Testgrad')).toBeHidden();
  await next.click();
  await expect(page.getByRole('article')).toBeVisible();
});

/** A day by its number, in the form of an address. */
function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
