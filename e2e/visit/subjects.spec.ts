import type { Page } from '@playwright/test';
import { chapterSubject, openingSubject, type Subject } from '../../components/map/camera/subjects';
import { mapAtRest } from '../testing/campaign-map';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

/** CSS pixels between a place that has to be seen and the edge of the map: a third of a mark. */
const CLEAR = 8;

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
        { address: '/en/', subject: openingSubject(exhibit) },
        ...exhibit.chapters.map((chapter, index) => ({
          address: `/en/?tour=${index + 1}`,
          subject: chapterSubject(chapter, exhibit),
        })),
      ];
      // The notice is answered once in a visit.
      await enter(page, '/en/');
      for (const { address, subject } of scenes) {
        await page.goto(address);
        await mapAtRest(page);
        await expect.poll(() => hiddenOf(page, subject), { message: address }).toEqual([]);
      }
    });
  }
});

/** The points of a subject that are beyond the map, at its very edge, or under something that lies over it. */
function hiddenOf(page: Page, subject: Subject): Promise<Subject> {
  return page.evaluate(
    ({ points, clear }) => {
      const map = window.exhibitMap;
      if (map === null) throw new Error('the page has no map');
      const container = map.getContainer();
      const pane = container.getBoundingClientRect();
      // A very large screen enlarges the map.
      const scale = pane.width / container.clientWidth;
      return points.filter(([longitude, latitude]) => {
        const { x, y } = map.project([longitude, latitude]);
        const [across, down] = [pane.left + x * scale, pane.top + y * scale];
        const inside =
          across >= pane.left + clear &&
          across <= pane.right - clear &&
          down >= pane.top + clear &&
          down <= pane.bottom - clear;
        const above = document.elementFromPoint(across, down);
        return !inside || above === null || !container.contains(above);
      });
    },
    {
      points: subject.map(([longitude, latitude]) => [longitude, latitude] as const),
      clear: CLEAR,
    },
  );
}
