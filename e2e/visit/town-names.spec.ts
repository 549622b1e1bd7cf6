import { enter, expect, test } from '../testing/test';
import { townNamesOn } from '../testing/town-names';

/** Ems from its dot beyond which a name is read as another town's. */
const FARTHEST = 1.5;

/** Days on which marks crowd around Belgrade, and two with a card open. */
const days = [
  'at=1944-09-06',
  'at=1944-09-28',
  'at=1944-10-08',
  'at=1944-10-12',
  'at=1944-10-14',
  'at=1944-10-16',
  'at=1944-10-18',
  'at=1944-10-20',
  'at=1944-10-25',
  'at=1944-11-12',
  'at=1944-10-08&event=zajecar-final',
  'at=1944-10-29&event=1944-tito-telegram',
];

const sizes = [
  { width: 3840, height: 2160 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
];

for (const size of sizes) {
  test(`@real at ${size.width} × ${size.height} each town’s name is beside its dot, and Belgrade is there`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await enter(page, `/en/?${days[0]}`);
    for (const day of days) {
      await page.goto(`/en/?${day}`);
      const names = await townNamesOn(page);
      const far = names.filter(({ ems }) => ems > FARTHEST);
      expect.soft(far, day).toEqual([]);
      expect
        .soft(
          names.map(({ name }) => name),
          day,
        )
        .toContain('Belgrade');
    }
  });
}
