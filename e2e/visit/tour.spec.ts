import type { Page } from '@playwright/test';
import { hiddenOnMap, picturesOnMap } from '../testing/campaign-map';
import { dayNumber, screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';
import { running, tourOf } from '../testing/tour-parts';

/** Pauses with the button that this screen has. */
async function hold(page: Page) {
  await page
    .getByRole('button', { name: screenOf(page).words.playback.pause, exact: true })
    .click();
  await expect(running(page)).toHaveCount(0);
}

test('the tour leads map, timeline and story from chapter to chapter, and ends', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/');
  const { begin, button, chapter, words } = tourOf(page);
  const { story } = screenOf(page);
  await begin.click();
  await expect(chapter('Before')).toBeVisible();

  await button(words.next).click();
  await expect(chapter('From the Danube to Testgrad')).toBeVisible();
  await hold(page);
  const [danube, testgrad] = [
    [22.61, 44.6],
    [20.457, 44.818],
  ] as const;
  await expect.poll(() => hiddenOnMap(page, [danube, testgrad])).toEqual([]);
  await expect(page.locator('.vis-item.favoured')).not.toHaveCount(0);
  const marks = story.getByRole('region', { name: words.marks });
  await expect(marks.getByRole('button')).toHaveCount(4);

  await button(words.back).click();
  await expect(chapter('Before')).toBeVisible();
  await button(words.next).click();
  await button(words.next).click();
  await expect(chapter('Afterwards')).toBeVisible();
  await button(words.finish).click();
  await expect(begin).toBeVisible();
});

test('a chapter plays through its own days, and counts as a visitor’s presence', async ({
  page,
}) => {
  await enter(page, '/en/?tour=2');
  const { play, moment, day } = screenOf(page);
  await expect(day('1 September 1944')).toBeVisible();
  await expect(running(page)).toHaveCount(0);
  const start = await dayNumber(moment);
  await play.click();
  await expect(running(page)).toHaveCount(1);
  await expect.poll(() => dayNumber(moment)).toBeGreaterThan(start + 3);
  const { words, button } = tourOf(page);
  await button(words.end).click();
  await expect(running(page)).toHaveCount(0);
});

test('the map rings the events of a chapter once their day has come', async ({ page }) => {
  await enter(page, '/en/?tour=2&at=1944-10-20');
  await expect
    .poll(async () =>
      (await picturesOnMap(page))
        .filter(({ picture }) => picture === 'halo')
        .map(({ event }) => event),
    )
    .toContain('testgrad-freed');
});

test('a visitor who leaves the tour for an event comes back to the same chapter', {
  tag: '@phone',
}, async ({ page }) => {
  await enter(page, '/en/?tour=2&at=1944-09-10');
  const { story, card, words } = screenOf(page);
  const tour = tourOf(page);
  const marks = story.getByRole('region', { name: words.tour.marks });
  await marks.getByRole('button', { name: 'Testgrad is freed' }).click();
  await expect(card('Testgrad is freed')).toBeVisible();
  await story.getByRole('button', { name: words.story.back }).click();
  await expect(tour.chapter('From the Danube to Testgrad')).toBeVisible();
  await expect(page).toHaveURL(/at=1944-09-10/);

  await marks.getByRole('button', { name: 'Testgrad is freed' }).click();
  await tour.button(words.tour.goOn).click();
  await expect(tour.chapter('From the Danube to Testgrad')).toBeVisible();
  await expect(running(page)).toHaveCount(1);
});

test('a visitor who moves through the days sees that the tour waits', async ({ page }) => {
  await enter(page, '/en/?tour=2&at=1944-09-10');
  const { moment, day } = screenOf(page);
  const { bar, words, button } = tourOf(page);
  await moment.press('PageUp');
  await expect(day('10 October 1944')).toBeVisible();
  await expect(bar.getByText(words.away.replace('{step}', '2')).last()).toBeVisible();
  await button(words.goOn).click();
  await expect(running(page)).toHaveCount(1);
});

test('a visitor takes the tour with the keyboard alone, and the focus stays on its button', async ({
  page,
}) => {
  await enter(page, '/sr-Latn/');
  const { begin, words, button, chapter } = tourOf(page, 'sr-Latn');
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(chapter('Pre toga')).toBeVisible();
  await expect(button(words.next)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chapter('Od Dunava do Testgrada')).toBeVisible();
  await expect(button(words.next)).toBeFocused();
});

test('in another language the tour is at the same chapter', async ({ page }) => {
  await enter(page, '/en/?tour=2&at=1944-09-10');
  await expect(page).toHaveURL(/tour=2/);
  await page.getByRole('link', { name: 'Ћирилица' }).click();
  await expect(tourOf(page, 'sr-Cyrl').chapter('Од Дунава до Тестграда')).toBeVisible();
});

test.describe('for a visitor who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a chapter waits to be played', async ({ page }) => {
    await enter(page, '/en/');
    const { begin, words, button, chapter } = tourOf(page);
    await begin.click();
    await button(words.next).click();
    await expect(chapter('From the Danube to Testgrad')).toBeVisible();
    await expect(screenOf(page).day('1 September 1944')).toBeVisible();
    await expect(running(page)).toHaveCount(0);
  });
});
