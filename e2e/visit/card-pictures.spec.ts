import { enter, expect, test } from '../testing/test';

for (const [language, alt, credit] of [
  [
    'en',
    'A bridge of five arches over a wide river',
    'Drawn for the tests · Testgrad Town Library, sheet 7 · Public domain',
  ],
  [
    'sr-Latn',
    'Most sa pet lukova preko široke reke',
    'Nacrtano za probe · Gradska biblioteka Testgrad, list 7 · Javno dobro',
  ],
] as const)
  test(`the page of an event shows its picture with whose it is, in ${language}`, async ({
    page,
  }) => {
    await enter(page, `/${language}/events/river-line-reached/`);
    const picture = page.getByRole('img', { name: alt });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(800);
    await expect(page.getByText(credit)).toBeVisible();
  });
