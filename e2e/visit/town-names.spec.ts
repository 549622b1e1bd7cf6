import { enter, expect, test } from '../testing/test';
import { isInView, townNamesOn } from '../testing/town-names';

/** Ems from its dot beyond which a name is read as another town's. */
const FARTHEST = 1.5;

const BELGRADE = [20.46, 44.816] as const;

/** Days on which marks crowd around Belgrade and in the east, and two cards with the place that each names. */
const days = [
  ['at=1944-09-06'],
  ['at=1944-09-28'],
  ['at=1944-10-08'],
  ['at=1944-10-12'],
  ['at=1944-10-14'],
  ['at=1944-10-16'],
  ['at=1944-10-18'],
  ['at=1944-10-20'],
  ['at=1944-10-25'],
  ['at=1944-11-12'],
  ['at=1944-09-22&event=kladovo-crossing', 'Vajuga'],
  ['at=1944-10-29&event=1944-tito-telegram', 'Belgrade'],
] as const;

const sizes = [
  { width: 3840, height: 2160 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
];

for (const size of sizes) {
  test(`at ${size.width} × ${size.height} each town is named beside its dot, Belgrade and the chosen place among them`, {
    tag: '@real',
  }, async ({ page }) => {
    // Twelve days are twelve pages to load.
    test.setTimeout(400_000);
    await page.setViewportSize(size);
    await enter(page, `/en/?${days[0][0]}`);
    for (const [day, chosen] of days) {
      await page.goto(`/en/?${day}`);
      const placed = await townNamesOn(page);
      const names = placed.map(({ name }) => name);
      expect
        .soft(
          placed.filter(({ ems }) => ems > FARTHEST),
          day,
        )
        .toEqual([]);
      if (chosen !== undefined) expect.soft(names, day).toContain(chosen);
      if (await isInView(page, BELGRADE)) expect.soft(names, day).toContain('Belgrade');
      else expect.soft(chosen, `${day}: without a choice Belgrade is in view`).toBeDefined();
    }
  });
}
