import { hasten } from '../testing/play-lines';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { hasFocus, running, tourOf } from '../testing/tour-parts';

const { chapters } = recordsOf('en');
const BEFORE = 'Before';
const DANUBE = 'From the Danube to Testgrad';
const AFTERWARDS = 'Afterwards';

/** The sentence that tells a chapter in the two-minute tour. */
const sentenceOf = (title: string) => chapters.find((one) => one.title === title)?.brief ?? '';

test('the two-minute tour is offered first and says one sentence a step', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/');
  const { beginBrief, chapter, button, words } = tourOf(page);
  const { story } = screenOf(page);
  await expect(beginBrief).toHaveAccessibleName(/3 steps/);
  await beginBrief.click();
  for (const title of [BEFORE, DANUBE]) {
    await expect(chapter(title)).toBeVisible();
    await expect(story.locator('[data-brief] > p:not(:first-child)')).toHaveText([
      sentenceOf(title),
    ]);
    await button(words.next).click();
  }
  await expect(chapter(AFTERWARDS)).toBeVisible();
});

test('the two-minute tour goes on by itself, to what is known and what is not', async ({
  page,
}) => {
  await hasten(page, 8);
  await enter(page, '/en/');
  const { beginBrief, chapter } = tourOf(page);
  await beginBrief.click();
  await expect(chapter(BEFORE)).toBeVisible();
  await expect(chapter(DANUBE)).toBeVisible();
  await expect(chapter(AFTERWARDS)).toBeVisible();
  await expect(
    page.getByRole('heading', { name: screenOf(page).words.story.closing }),
  ).toBeVisible();
});

test('the two-minute tour is paused and goes on, and its steps are reached by buttons and dots', async ({
  page,
}) => {
  await enter(page, '/en/');
  const { beginBrief, bar, button, chapter, words } = tourOf(page);
  const { play, pause } = screenOf(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await beginBrief.click();
  await expect(running(page)).toHaveCount(1);
  await pause.click();
  await expect(running(page)).toHaveCount(0);
  await expect(chapter(BEFORE)).toBeVisible();
  await play.click();
  await expect(running(page)).toHaveCount(1);
  await button(words.next).click();
  await expect(chapter(DANUBE)).toBeVisible();
  await button(words.back).click();
  await expect(chapter(BEFORE)).toBeVisible();
  await expect(button(words.back)).toHaveAttribute('aria-disabled', 'true');
  await bar.getByRole('button', { name: `Step 3 of 3: ${AFTERWARDS}` }).click();
  await expect(chapter(AFTERWARDS)).toBeVisible();
  await expect(page).toHaveURL(/brief=3/);
});

test('a step can be read at length and in one sentence again, without leaving it', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?brief=2&at=1944-09-10');
  const { chapter, words } = tourOf(page);
  const { story } = screenOf(page);
  const [first = ''] = chapters.find(({ title }) => title === DANUBE)?.words ?? [];
  await expect(story.getByText(first)).toBeHidden();
  await story.getByRole('button', { name: words.atLength }).click();
  await expect(story.getByText(first)).toBeVisible();
  await expect(chapter(DANUBE)).toBeVisible();
  await expect(page).toHaveURL(/tour=2/);
  expect(await hasFocus(page)).toBe(true);
  await story.getByRole('button', { name: words.inBrief }).click();
  await expect(story.getByText(sentenceOf(DANUBE))).toBeVisible();
  await expect(page).toHaveURL(/brief=2/);
  expect(await hasFocus(page)).toBe(true);
});

test('the address of a step leads to it in the version that it names, and an address of before to the same chapter', async ({
  page,
}) => {
  await enter(page, '/en/about/');
  const { chapter } = tourOf(page);
  const { story } = screenOf(page);
  for (const [index, { title, words, brief = '' }] of chapters.entries()) {
    await page.goto(`/en/?brief=${index + 1}`);
    await expect(chapter(title)).toBeVisible();
    await expect(story.getByText(brief, { exact: true })).toBeVisible();
    await page.goto(`/en/?tour=${index + 1}`);
    await expect(chapter(title)).toBeVisible();
    await expect(story.getByText(words[0] ?? '', { exact: true })).toBeVisible();
  }
});

test.describe('for a visitor who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('each step waits for Next', async ({ page }) => {
    await hasten(page, 8);
    await enter(page, '/en/');
    const { beginBrief, button, chapter, words } = tourOf(page);
    const { play, moment } = screenOf(page);
    await beginBrief.click();
    await expect(chapter(BEFORE)).toBeVisible();
    await expect(running(page)).toHaveCount(0);
    await button(words.next).click();
    await expect(chapter(DANUBE)).toBeVisible();
    // Played to its end on purpose, the step still does not go on.
    await play.click();
    await expect(moment).toHaveAttribute('aria-valuetext', '30 November 1944');
    await expect(running(page)).toHaveCount(0);
    await expect(chapter(DANUBE)).toBeVisible();
    await button(words.next).click();
    await expect(chapter(AFTERWARDS)).toBeVisible();
  });
});

test('Escape leaves the two-minute tour', async ({ page }) => {
  await enter(page, '/en/');
  const { beginBrief, button, words } = tourOf(page);
  await beginBrief.click();
  await expect(button(words.end)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(words.end)).toBeHidden();
  await expect(beginBrief).toBeFocused();
});
