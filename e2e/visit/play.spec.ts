import type { Page } from '@playwright/test';
import { matching, toggled, unfiltered } from '../../data/exhibit/filter';
import { addressOf, allEvents } from '../testing/find-panel';
import { eventsIn, hasten, linesOf, noteLines } from '../testing/play-lines';
import { playNow } from '../testing/play-now';
import { boxOf, chosenOnTimeline, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

const START = '1944-08-23';

/** The events of the fixtures with a line, in the order of their days; the one of 1948 is beyond the period. */
const told = [
  'neighbour-changes-sides',
  'danube-crossed',
  'agency-reports-request',
  'battle-for-testgrad',
  'reported-in-autumn',
  'testgrad-freed',
  'complaint-to-general',
  'marshal-answers',
];

for (const choice of ['all', 'without'] as const) {
  test(`play says each line in the order of its day, on the screen and to a screen reader, with the choice ${choice}`, async ({
    page,
  }) => {
    await hasten(page, 6);
    await enter(page, `/en/?at=${START}`, choice);
    const said = await playThrough(page);
    const expected = choice === 'all' ? told : told.filter((id) => id !== 'reported-in-autumn');
    expect(eventsIn(said)).toEqual(expected);
    expect(said.announced).toEqual(linesOf('en', choice).map(({ text }) => text));
  });
}

test('under a filter play says the lines of those events that are left, and no other', async ({
  page,
}) => {
  const filter = toggled(toggled(unfiltered, 'kind', 'complaint'), 'kind', 'report');
  const left = matching(allEvents(), filter).map(({ id }) => id);
  const expected = told.filter((id) => left.includes(id));
  expect(expected.length).toBeGreaterThan(1);
  await hasten(page, 6);
  await enter(page, addressOf(filter, Date.parse(START)));
  expect(eventsIn(await playThrough(page))).toEqual(expected);
});

test('a line is announced while play runs, and not while a visitor drags the moment', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-09-22');
  const { moment, play, pause } = screenOf(page);
  const line = page.locator('[data-play-line]');
  await expect(line).toHaveAttribute('data-play-line', 'danube-crossed');
  const noted = await noteLines(page);
  const { centre, middle } = await boxOf(moment);
  await page.mouse.move(centre, middle);
  await page.mouse.down();
  const wanted = page.locator('[data-play-line="agency-reports-request"]');
  for (let x = centre; (await wanted.count()) === 0 && x < centre + 400; x += 4)
    await page.mouse.move(x, middle);
  await page.mouse.up();
  await expect(line).toHaveAttribute('data-play-line', 'agency-reports-request');
  expect((await noted()).announced).toEqual([]);
  await play.click();
  const said = linesOf('en', 'all').find(({ event }) => event === 'agency-reports-request')?.text;
  await expect.poll(async () => (await noted()).announced).toEqual([said]);
  await pause.click();
});

test('the event that play tells has its title beside its mark, and is the first of the story', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?at=1944-10-19');
  const { story, play, words } = screenOf(page);
  await expect(play).toBeVisible();
  const raise = page.getByRole('button', { name: words.story.raise });
  if (await raise.isVisible()) await raise.click();
  await play.click();
  await expect
    .poll(
      async () => {
        const { told, titled } = await playNow(page);
        return told === 'testgrad-freed' && titled.includes(told);
      },
      { intervals: [50] },
    )
    .toBe(true);
  await expect(story.getByRole('listitem').first()).toContainText('Testgrad is freed');
});

test('with keys play is stopped and stepped, and the focus stays on the button that was pressed', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  const { play, pause, next, previous, card } = screenOf(page);
  await play.focus();
  await page.keyboard.press('Enter');
  await expect(pause).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(play).toBeFocused();
  await page.keyboard.press('Enter');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(play).toBeVisible();
  await expect(next).toBeFocused();
  await expect(chosenOnTimeline(page).first()).toBeAttached();
  await page.keyboard.press('Enter');
  await previous.focus();
  await page.keyboard.press('Enter');
  await expect(card('Bridge saved')).toBeVisible();
  await expect(previous).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('play is stopped and stepped', { tag: '@phone' }, async ({ page }) => {
    await enter(page, '/en/?at=1944-10-14');
    const { play, pause, next, previous } = screenOf(page);
    await play.tap();
    await pause.tap();
    await expect(play).toBeVisible();
    await play.tap();
    await next.tap();
    await expect(play).toBeVisible();
    const heading = page.getByRole('article').getByRole('heading').first();
    const title = (await heading.textContent()) ?? '';
    await next.tap();
    await expect(heading).not.toHaveText(title);
    await previous.tap();
    await expect(heading).toHaveText(title);
  });
});

test.describe('for a visitor who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('play holds the day of each line as a still picture, and goes on to the next', async ({
    page,
  }) => {
    await hasten(page, 6);
    await enter(page, `/en/?at=${START}`);
    const { lines } = await playThrough(page);
    expect(lines.map(({ event, day }) => `${event}: ${day}`)).toEqual([
      'neighbour-changes-sides: 23 August 1944',
      'danube-crossed: 22 September 1944',
      'agency-reports-request: 29 September 1944',
      'battle-for-testgrad: 14 October 1944',
      'reported-in-autumn: 16 October 1944',
      'testgrad-freed: 20 October 1944',
      'complaint-to-general: 27 October 1944',
      'marshal-answers: 31 October 1944',
    ]);
  });
});

/** Plays to the end of the period, and returns what was said. */
async function playThrough(page: Page) {
  const { play, pause, day } = screenOf(page);
  const noted = await noteLines(page);
  await play.click();
  await expect(pause).toBeVisible();
  await expect(day('31 January 1945')).toBeVisible({ timeout: 60_000 });
  await expect(play).toBeVisible();
  return noted();
}
