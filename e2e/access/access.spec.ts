import type { Locator, Page } from '@playwright/test';
import { wordsIn } from '../../components/ui/words/words';
import { languagesTried, thorough } from '../../data/testing/thorough';
import { barriersOn } from '../testing/barriers';
import { chosenOnMap, mapAtRest } from '../testing/campaign-map';
import { kindsOfPage } from '../testing/pages';
import { chosenOnTimeline, dayNumber, screenOf } from '../testing/screen-words';
import { languageOf, recordsOf, reportsOf } from '../testing/served';
import { changeChoice } from '../testing/site-menu';
import { enter, expect, test } from '../testing/test';

for (const language of languagesTried) {
  const { notice } = wordsIn(language);

  // One language is read on the phone alone: its screens differ, and the words do not.
  const onPhone = language === 'sr-Cyrl';
  const tag = onPhone ? ['@phone'] : [];

  test(`no barrier is found on any kind of page in ${language}`, { tag }, async ({ page }) => {
    test.skip(!onPhone && !thorough, 'a wide screen is read before an exhibit goes out');
    test.skip(
      onPhone && test.info().project.name !== 'phone',
      'this language is read on the phone',
    );
    // Twenty pages, each looked at by every rule: on a slow machine that takes minutes.
    test.setTimeout(300_000);
    await page.goto(`/${language}/`);
    await expect(page.getByRole('heading', { name: notice.title })).toBeVisible();
    expect.soft(await barriersOn(page), 'the notice').toEqual([]);
    await enter(page, `/${language}/about/`);
    for (const [kind, path] of Object.entries(kindsOfPage(language))) {
      await page.goto(path);
      await waitUntilShown(page, path);
      expect.soft(await barriersOn(page), kind).toEqual([]);
    }
    const gated = `/${language}/events/all/`;
    await page.goto(gated);
    await changeChoice(page, language);
    await enter(page, gated, 'without');
    expect.soft(await barriersOn(page), 'the list that was left out').toEqual([]);
  });
}

test('no barrier is found on the choice of language', async ({ page }) => {
  await page.goto('/');
  expect(await barriersOn(page)).toEqual([]);
});

test.describe('at an address that leads nowhere', () => {
  test.use({ provoked: [/404/] });

  test('no barrier is found', async ({ page }) => {
    await page.goto('/nowhere/');
    expect(await barriersOn(page)).toEqual([]);
  });
});

test('with the keyboard alone a visitor gets through the notice to a card, and back to the list', async ({
  page,
}) => {
  await page.goto('/en/?at=1944-10-08');
  const { words, card, inList } = screenOf(page);
  await expect(page.getByRole('heading', { name: words.notice.title })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.notice.all, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await mapAtRest(page);
  // The list is one stop of the Tab key, and a shortcut leads to it.
  const first = page.getByRole('region', { name: words.story.title }).getByRole('listitem').first();
  await tabTo(page, page.getByRole('button', { name: words.story.toList }));
  await page.keyboard.press('Enter');
  await expect(first.getByRole('button')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(first.getByRole('button')).toBeFocused();
  for (let press = 0; press < 12; press += 1) {
    if (await inList('Zamišljeno is freed').evaluate((item) => item === document.activeElement))
      break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(card('Zamišljeno is freed')).toBeVisible();
  // The screen reader continues at the card's heading; Escape, or the button before it, leads back.
  await expect(page.getByRole('heading', { name: 'Zamišljeno is freed' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: words.story.back })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inList('Zamišljeno is freed')).toBeVisible();
});

test('with the keyboard alone a visitor opens the map’s legend, and Escape closes it before the card', async ({
  page,
}) => {
  await enter(page, '/en/?event=danube-crossed');
  const { words, map, card } = screenOf(page);
  await map.getByText(words.map.legend, { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(map.getByText(words.legend.front)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.getByText(words.legend.front)).toBeHidden();
  await expect(card('Danube crossed')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card('Danube crossed')).toBeHidden();
});

test.describe('on a screen without WebGL', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = new Proxy(get, {
        apply: (known, canvas, [kind, ...rest]) =>
          kind.startsWith('webgl') ? null : Reflect.apply(known, canvas, [kind, ...rest]),
      });
    }),
  );

  test('the map says so, and timeline, list and cards still work', async ({ page }) => {
    await enter(page, '/en/?at=1944-10-14');
    const { words, map, timeline, openTimeline, card, inList, story, next } = screenOf(page);
    await expect(map.getByText(words.map.unavailable)).toBeVisible();
    await openTimeline();
    await timeline.getByText('Danube crossed', { exact: true }).click();
    await expect(card('Danube crossed')).toBeVisible();
    await expect(chosenOnTimeline(page)).toHaveText('Danube crossed');
    await story.getByRole('button', { name: words.story.back }).click();
    await inList('Danube crossed').click();
    await next.click();
    await expect(card('Danube crossed')).toBeHidden();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test.describe('when the map cannot be loaded', () => {
  test.use({ provoked: [/worker|ERR_FAILED|maplibre/i] });

  test('the map says so, and timeline, list and cards still work', async ({ page }) => {
    await page.route('**/maplibre/worker-*', (route) => route.abort());
    await enter(page, '/en/?at=1944-10-14');
    const { words, map, timeline, openTimeline, card } = screenOf(page);
    await expect(map.getByText(words.map.unavailable)).toBeVisible();
    await openTimeline();
    // Titles are placed again when their letters have come.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await timeline.getByText('Danube crossed').click();
    await expect(card('Danube crossed')).toBeVisible();
  });
});

test.describe('without scripts', () => {
  // A browser that runs no scripts refuses those that a page announces.
  test.use({ javaScriptEnabled: false, provoked: [/^failed: .*\.js csp$/] });

  test('the notice is a page with two links', async ({ page }) => {
    for (const language of languagesTried) {
      await page.goto(`/${language}/`);
      const { notice } = wordsIn(language);
      await expect(page.getByText(notice.text)).toBeVisible();
      const all = page.getByRole('link', { name: notice.all, exact: true });
      await expect(all).toHaveAttribute('href', `/${language}/events/all/`);
      const without = page.getByRole('link', { name: notice.without, exact: true });
      await expect(without).toHaveAttribute('href', `/${language}/events/`);
    }
  });

  test('the quiet page has no notice', async ({ page }) => {
    await page.goto('/en/quiet/');
    const { notice, quiet } = wordsIn('en');
    await expect(page.getByRole('heading', { name: quiet.title })).toBeVisible();
    await expect(page.getByText(notice.text)).toBeHidden();
  });

  for (const language of languagesTried) {
    test(`every event can be read in ${language}, with its date, place, text and sources`, async ({
      page,
    }) => {
      const { events, places, sources } = recordsOf(language);
      for (const { id, title, date, place, summary, sources: cited } of events) {
        await page.goto(`/${language}/events/${id}/`, { waitUntil: 'domcontentloaded' });
        const card = page.getByRole('article', { name: title, exact: true });
        const text = (await card.textContent()) ?? '';
        const expected = [
          date,
          ...summary,
          ...places.filter((other) => other.id === place).map(({ name }) => name),
          ...sources
            .filter((other) => cited.some(({ source }) => source === other.id))
            .map(({ title }) => title),
        ];
        expect
          .soft(
            expected.filter((words) => !text.includes(words)),
            id,
          )
          .toEqual([]);
      }
    });
  }

  test('the lists lead to the events, and a report is shown only on request', async ({ page }) => {
    await page.goto('/en/events/');
    for (const { title } of recordsOf('en').events) {
      await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
    }
    const [report] = reportsOf('en').events;
    if (report === undefined) throw new Error('the fixtures have no report');
    await expect(page.getByText(report.title)).toBeHidden();
    await page.goto(`/en/events/${report.id}/`);
    await expect(page.getByText(report.title)).toBeHidden();
    await page.getByRole('link', { name: wordsIn('en').leftOut.read }).click();
    await expect(page.getByRole('article', { name: report.title })).toBeVisible();
  });
});

test.describe('for a visitor who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the moment plays from day to day, without a movement between', async ({ page }) => {
    await enter(page, '/en/?at=1944-09-20');
    const { moment, play, pause } = screenOf(page);
    const start = await dayNumber(moment);
    const steps = moment.evaluate(
      (line) =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = [];
          const observer = new MutationObserver(() => {
            const { transform } = (line as HTMLElement).style; // the slider is an HTML element
            if (seen.at(-1) !== transform) seen.push(transform);
            if (seen.length === 2) resolve(seen);
          });
          observer.observe(line, { attributes: true, attributeFilter: ['style'] });
        }),
    );
    await play.click();
    await steps;
    await pause.click();
    expect(await dayNumber(moment)).toBeGreaterThanOrEqual(start + 9);
  });

  test('the map jumps to the chosen event', async ({ page }) => {
    await enter(page, '/en/?at=1944-09-22');
    await mapAtRest(page);
    const moves = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          window.exhibitMap?.on('move', () => {
            count += 1;
          });
          window.exhibitMap?.once('idle', () => resolve(count));
        }),
    );
    await screenOf(page).inList('Danube crossed').click();
    expect(await moves).toBeLessThanOrEqual(2);
    expect(await chosenOnMap(page)).toEqual(['danube-crossed']);
  });
});

/** Waits until a page shows what its address says. */
async function waitUntilShown(page: Page, path: string): Promise<void> {
  const { search } = new URL(path, 'http://museum.example');
  await expect(page.getByRole('main')).toBeVisible();
  if (search === '') return;
  // On a phone the risen story hides the slider of time.
  await expect(screenOf(page, languageOf(path)).map).toBeVisible();
  await mapAtRest(page);
}

/** Presses Tab until an element has the focus, at most twelve times. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 1; presses <= 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('it is more than twelve presses away');
}
