import type { Page } from '@playwright/test';
import { languagesTried, thorough } from '../../data/testing/thorough';
import { languages } from '../../data/text/language';
import { barriersOn } from '../testing/barriers';
import {
  drawnOn,
  mapAtRest,
  marksOnMap,
  momentOnMap,
  picturesOnMap,
} from '../testing/campaign-map';
import { faultsOfHeads } from '../testing/heads';
import { ends } from '../testing/pages';
import { filesBeforeChoice, textsInFiles, textsOnReports } from '../testing/reported-crimes';
import { screenOf } from '../testing/screen-words';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

test.use({ painted: true });

test.describe('with the real records', { tag: '@real' }, () => {
  test('the exhibit opens on the day of its opening, with its list, its map and its timeline', async ({
    page,
  }) => {
    await enter(page, '/en/');
    const { day, story, timeline, words } = screenOf(page);
    await expect(day('14 October 1944')).toBeVisible();
    await expect(story.getByRole('heading', { name: words.story.now })).toBeVisible();
    await expect(timeline.getByText(words.lanes.complaints)).toBeVisible();
    await mapAtRest(page);
    expect(await marksOnMap(page)).not.toEqual([]);
  });

  test('on 14 October 1944 each layer of the map is full', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await enter(page, '/en/?at=1944-10-14');
    expect((await marksOnMap(page)).length).toBeGreaterThanOrEqual(5);
    const { fronts, heads, labels } = await momentOnMap(page);
    const counts = {
      fronts: fronts.length,
      heads: heads.length,
      titles: labels.filter(({ kind }) => kind === 'title').length,
      formations: labels.filter(({ kind }) => kind === 'formation').length,
      towns: (await drawnOn(page, 'changing-places')).length,
    };
    for (const [layer, least] of Object.entries(atLeast)) {
      expect
        .soft(Object.entries(counts).find(([name]) => name === layer)?.[1], layer)
        .toBeGreaterThanOrEqual(least);
    }
    expect(await shadedAreas(page)).not.toEqual([]);
  });

  const busy = ['1944-10-14', '1944-10-20'];
  const others = ['1944-09-12', '1944-10-08', '1944-11-02'];
  for (const day of thorough ? [...others, ...busy] : busy) {
    test(`no name but Belgrade's, which is never dropped, is under a mark on ${day}`, async ({
      page,
    }) => {
      await enter(page, `/en/?at=${day}`);
      await mapAtRest(page);
      const under = await namesUnderMarks(page);
      expect(under.filter((name) => !name.endsWith('(belgrade-name)'))).toEqual([]);
    });
  }

  for (const language of languagesTried) {
    test(`the main events open by their addresses in ${language}, with their sources`, async ({
      page,
    }) => {
      const { events, sources } = recordsOf(language);
      await enter(page, `/${language}/about/`);
      for (const id of ['belgrade-freed', '1944-stalin-reply']) {
        const event = events.find((other) => other.id === id);
        await page.goto(`/${language}/?event=${id}`);
        const { card: cardOf, words } = screenOf(page, language);
        const card = cardOf(event?.title ?? id);
        const list = card.getByRole('region', { name: words.story.sources, exact: true });
        await expect(card.getByText(event?.date ?? '').first()).toBeVisible();
        const cited = sources.filter((other) =>
          event?.sources.some(({ source }) => source === other.id),
        );
        expect(cited.length).toBeGreaterThan(1);
        for (const { title } of cited) await expect(list.getByText(title).first()).toBeVisible();
      }
    });

    test(`no barrier is found on the longest and the shortest page in ${language}`, async ({
      page,
    }) => {
      const [shortest, longest] = ends(recordsOf(language).events);
      await enter(page, `/${language}/about/`);
      for (const { id } of [shortest, longest]) {
        await page.goto(`/${language}/events/${id}/`);
        await expect(page.getByRole('article')).toBeVisible();
        expect.soft(await barriersOn(page), id).toEqual([]);
        await page.goto(`/${language}/?event=${id}`);
        await expect(page.getByRole('article')).toBeVisible();
        await mapAtRest(page);
        expect.soft(await barriersOn(page), `the card of ${id}`).toEqual([]);
      }
    });
  }

  test('no title, description or preview of a page quotes anybody', async ({ request }) => {
    expect(await faultsOfHeads(request)).toEqual([]);
  });

  test('no file has a word on a reported crime, except those behind the choice', async ({
    request,
  }) => {
    const texts = languages.flatMap(textsOnReports);
    expect(await textsInFiles(request, filesBeforeChoice(), texts)).toEqual([]);
  });
});

/** The least of that day on each layer; fewer would mean that records were lost. */
const atLeast = { fronts: 3, heads: 3, titles: 1, formations: 1, towns: 15 } as const;

/** Names of the base map within six pixels of the middle of a mark that shows. */
async function namesUnderMarks(page: Page): Promise<string[]> {
  const marks = (await picturesOnMap(page)).filter(({ atPlace }) => atPlace);
  return page.evaluate(
    (places) => {
      const map = window.exhibitMap;
      if (map === null) throw new Error('the page has no map');
      const names = map
        .getStyle()
        .layers.map(({ id }) => id)
        .filter((id) => /-names$|^belgrade-name$|^quarters$|^peaks$|^islands$/.test(id));
      return places.flatMap((place) => {
        const { x, y } = map.project(place);
        return map
          .queryRenderedFeatures(
            [
              [x - 6, y - 6],
              [x + 6, y + 6],
            ],
            { layers: names },
          )
          .map(({ layer, properties: own }) => `${own.name_en ?? own.name} (${layer.id})`);
      });
    },
    marks.map(({ at }): [number, number] => [at[0], at[1]]),
  );
}

function shadedAreas(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = window.exhibitMap;
    const ids = map?.getStyle().layers.map(({ id }) => id) ?? [];
    return ids.filter(
      (id) => id.startsWith('area-') && map?.getPaintProperty(id, 'fill-opacity') !== 0,
    );
  });
}
