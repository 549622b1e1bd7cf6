import { languagesTried } from '../../data/testing/thorough';
import { ends } from '../testing/pages';
import { recordsOf } from '../testing/served';
import { enter, expect, test } from '../testing/test';

for (const language of languagesTried) {
  test(`an event prints in ${language} on A4 with sources, address and embedded fonts`, async ({
    page,
  }) => {
    const [, { id, title }] = ends(recordsOf(language).events);
    await enter(page, `/${language}/events/${id}/`);
    const print = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(print).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    expect(print).toMatch(/\/BaseFont \/[A-Z]{6}\+Alegreya/);
    expect(print).toMatch(/\/FontFile[23]/);
    // Only the exhibit's own fonts are on the page.
    expect(print).not.toMatch(/\+(DejaVu|Liberation|Times|Noto)/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('the exhibit prints the card that is open, and neither map nor timeline', async ({ page }) => {
  const [, { id, title }] = ends(recordsOf('en').events);
  await enter(page, `/en/?at=1944-10-14&event=${id}`);
  await page.emulateMedia({ media: 'print' });
  const card = page.getByRole('article', { name: title });
  await expect(card).toBeVisible();
  await expect(page.locator('.maplibregl-map')).toBeHidden();
  await expect(page.locator('.vis-timeline')).toBeHidden();
  // Paper does not scroll, so all of the card has to be on it.
  const cut = await card.evaluate((element) => {
    for (let box: Element | null = element; box !== null; box = box.parentElement)
      if (box.scrollHeight > box.clientHeight + 2 && getComputedStyle(box).overflowY !== 'visible')
        return box.className;
    return '';
  });
  expect(cut).toBe('');
});
