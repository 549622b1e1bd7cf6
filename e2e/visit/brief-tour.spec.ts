import type { Page } from '@playwright/test';
import { hasten } from '../testing/play-lines';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { running, tourOf } from '../testing/tour-parts';

const { chapters, about } = recordsOf('en');
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

test('it ends with what is agreed, disputed and not read, and with links that lead on', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?brief=3');
  const { button, words } = tourOf(page);
  await button(words.finish).click();
  const closing = closingOn(page);
  for (const text of [about.closing.agreed, about.closing.disputed, about.closing.unread])
    await expect(closing.part.getByText(text)).toBeVisible();
  const links = await closing.part.getByRole('link').all();
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  await expect(page).toHaveURL(/page=closing/);
  await page.reload();
  await expect(closing.part).toBeVisible();
});

test('from its end a visitor gets back to the beginning, with its day, and can take the longer tour', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?page=closing');
  const { again, longer } = closingOn(page);
  await longer.click();
  await expect(tourOf(page).chapter(BEFORE)).toBeVisible();
  await expect(page).toHaveURL(/tour=1/);
  await page.goto('/en/?page=closing');
  await again.click();
  await expect(page.getByRole('heading', { name: about.opening.title })).toBeVisible();
  await expect(screenOf(page).day('23 August 1944').first()).toBeVisible();
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

test('with keys the focus is never lost on the way through the tour, to its end and back to the beginning', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/');
  const { beginBrief, button, words } = tourOf(page);
  const { again, longer, part } = closingOn(page);
  const press = async (what: string) => {
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page), { message: what }).toBe(true);
  };
  await beginBrief.focus();
  await press('begun');
  await expect(button(words.next)).toBeFocused();
  await press('the second step');
  await press('the last step');
  await expect(button(words.finish)).toBeFocused();
  await press('the end');
  await expect(part).toBeVisible();
  await again.focus();
  await press('the beginning');
  await expect(page.getByRole('heading', { name: about.opening.title })).toBeFocused();
  await page.getByRole('button', { name: screenOf(page).words.story.explore }).focus();
  await press('exploring');
  await page.goto('/en/?page=closing');
  await longer.focus();
  await press('the longer tour');
  await page.keyboard.press('Escape');
  expect(await hasFocus(page)).toBe(true);
});

/** The page that a tour ends with. */
function closingOn(page: Page) {
  const { words } = screenOf(page);
  const part = page.getByRole('region', { name: words.story.closing });
  return {
    part,
    again: part.getByRole('button', { name: words.story.again }),
    longer: part.getByRole('button', { name: words.tour.begin }),
  };
}

/** Whether a keyboard goes on from somewhere. */
function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement !== null && document.activeElement !== document.body,
  );
}
