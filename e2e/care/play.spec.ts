import { wordsIn } from '../../components/ui/words/words';
import { exchangesWithEvents } from '../../data/exhibit/exchanges';
import { languagesTried } from '../../data/testing/thorough';
import { languages } from '../../data/text/language';
import { mapAtRest, marksOnMap, momentOnMap } from '../testing/campaign-map';
import { eventsIn, hasten, linesOf, noteLines } from '../testing/play-lines';
import { wordsOnReports } from '../testing/reported-crimes';
import { screenOf } from '../testing/screen-words';
import { recordsOf, reportsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { tourOf } from '../testing/tour-parts';

/** Marks of a quotation in English and in Serbian. */
const QUOTED = /["“”„«»]/;

test('no line of play, no sentence of the tour and no word of opening or closing quotes anybody or counts', () => {
  for (const language of languages) {
    const { about, chapters } = recordsOf(language);
    const { opening, closing } = about;
    const texts = [
      ...linesOf(language, 'all').map(({ text }) => text),
      ...chapters.map(({ brief }) => brief ?? ''),
      opening.title,
      opening.sentence,
      ...opening.orientation,
      closing.agreed,
      closing.disputed,
      closing.unread,
    ];
    expect(texts.filter((text) => QUOTED.test(text))).toEqual([]);
    // A reported crime has no number in the exhibit's own voice.
    const counted = reportsOf(language).playLines.filter(({ text }) => /\d/.test(text));
    expect(counted).toEqual([]);
  }
});

for (const language of languagesTried) {
  test(`in ${language} a visitor who leaves the reported crimes out meets none in play, in an exchange, on the opening or at the end`, async ({
    page,
  }) => {
    await hasten(page, 8);
    await enter(page, `/${language}/`, 'without');
    const { play, pause } = screenOf(page, language);
    const none = async (where: string) =>
      expect.soft(await wordsOnReports(page, language), where).toEqual([]);
    await none('the opening');
    const noted = await noteLines(page, language);
    await play.click();
    await expect
      .poll(async () => eventsIn(await noted()), { timeout: 60_000 })
      .toContain('marshal-answers');
    await pause.click();
    const reports = reportsOf(language).events.map(({ id }) => id);
    const said = await noted();
    expect(eventsIn(said).filter((event) => reports.includes(event))).toEqual([]);
    await none('play');
    for (const { steps } of exchangesWithEvents(recordsOf(language))) {
      await page.goto(`/${language}/?event=${steps[0]?.event.id}`);
      await page.locator('[data-inset]').waitFor();
      await none('an exchange');
    }
    for (const step of recordsOf(language).chapters.keys()) {
      await page.goto(`/${language}/?brief=${step + 1}`);
      await expect(
        tourOf(page, language).chapter(recordsOf(language).chapters[step]?.title ?? ''),
      ).toBeVisible();
      await none('a step of the tour');
    }
    await page.goto(`/${language}/?page=closing`);
    const { closing } = wordsIn(language).story;
    await expect(page.getByRole('heading', { name: closing })).toBeVisible();
    await none('the end');
  });
}

test('while play tells a report, the map has no mark and no title for it, and no title of the sheet is its', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-15');
  const { play, pause } = screenOf(page);
  await play.click();
  await expect(page.locator('[data-play-line="reported-in-autumn"]')).toBeVisible();
  const [marks, { labels }] = [await marksOnMap(page), await momentOnMap(page)];
  await pause.click();
  await mapAtRest(page);
  expect(marks).not.toEqual([]);
  for (const { id, title } of reportsOf('en').events) {
    expect(marks).not.toContain(id);
    expect(labels.map(({ of }) => of)).not.toContain(id);
    await expect(page.locator('[data-pane="grip"]').getByText(title)).toHaveCount(0);
  }
});
