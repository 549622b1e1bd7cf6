import { chapterSubject, openingSubject } from '../../components/map/camera/subjects';
import { hiddenOnMap, mapAtRest } from '../testing/campaign-map';
import { insetOn } from '../testing/inset';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';
import { townNamesOn } from '../testing/town-names';

/** The chapter on the ring at Smederevo, and two towns that it is about. */
const [RING, TOWNS] = ['/en/?tour=5', ['Smederevo', 'Požarevac']] as const;

const sizes = [
  [1920, 1080],
  [1080, 1920],
  [1366, 625],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
] as const;

test.describe('with the real records', { tag: '@real' }, () => {
  for (const [width, height] of sizes) {
    test(`at ${width}×${height} the opening and each chapter show what they are about`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const exhibit = recordsOf('en');
      const scenes = [
        { address: '/en/', subject: openingSubject(exhibit), messages: [] },
        ...exhibit.chapters.map((chapter, index) => ({
          address: `/en/?tour=${index + 1}`,
          subject: chapterSubject(chapter, exhibit),
          messages: chapter.messages,
        })),
      ];
      // The notice is answered once in a visit.
      await enter(page, '/en/');
      for (const { address, subject, messages } of scenes) {
        await page.goto(address);
        await mapAtRest(page);
        // On a small map a town's name makes room for its marks.
        if (address === RING && width > 1024)
          expect((await townNamesOn(page)).map(({ name }) => name)).toEqual(
            expect.arrayContaining([...TOWNS]),
          );
        // The schematic of an exchange may cover the map.
        if (messages.length > 0) await expect(insetOn(page).inset).toBeVisible();
        else await expect.poll(() => hiddenOnMap(page, subject), { message: address }).toEqual([]);
      }
    });
  }
});
