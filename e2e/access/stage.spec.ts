import type { Page } from '@playwright/test';
import { type PaneBox, paneFaults, panesOf } from '../testing/panes';
import { screenOf } from '../testing/screen-words';
import { enter, expect, test } from '../testing/test';

/** Least shares of the window in hundredths, and most shares of its height. */
type Bars = {
  readonly map: number;
  readonly story: number;
  readonly time?: number;
  readonly header?: number;
};

const frames: readonly (readonly [name: string, size: readonly [number, number], Bars])[] = [
  ['a wall', [1920, 1080], { map: 40, story: 33, time: 18, header: 5 }],
  ['a wall of 4K', [3840, 2160], { map: 40, story: 33, time: 18, header: 5 }],
  ['an upright wall', [1080, 1920], { map: 48, story: 28, time: 13, header: 4 }],
  ['a laptop', [1366, 768], { map: 36, story: 33 }],
  ['a low laptop', [1366, 625], { map: 36, story: 33 }],
  ['a small laptop', [1280, 720], { map: 36, story: 33 }],
  ['a tablet on its side', [1024, 768], { map: 38, story: 28, time: 14 }],
  ['an upright tablet', [768, 1024], { map: 45, story: 28, time: 14 }],
];

for (const [name, [width, height], bars] of frames) {
  test(`on ${name} the map is the largest pane, and each pane has its least share`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page, '/en/?at=1944-10-14');
    const panes = await shownPanes(page);
    expect(panes.map?.share).toBeGreaterThanOrEqual(bars.map);
    expect(columnShare(panes, width, height)).toBeGreaterThanOrEqual(bars.story);
    if (bars.time !== undefined)
      expect(heightOf([panes.playback, panes.timeline]) / height).toBeLessThanOrEqual(
        bars.time / 100 + 0.001,
      );
    if (bars.header !== undefined)
      expect(heightOf([panes.header]) / height).toBeLessThanOrEqual(bars.header / 100);
    expect(paneFaults(panes, width)).toEqual([]);
  });
}

test('a laptop shows twelve lines of the story', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await enter(page, '/en/?at=1944-10-14');
  const panes = await shownPanes(page);
  const line = await page.evaluate(
    () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.45,
  );
  expect(heightOf([panes.story]) / line).toBeGreaterThanOrEqual(12);
});

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const) {
  test(`on a phone of ${width} × ${height} the map has most of the screen, and the story rises over half of it and over all of it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page, '/en/?at=1944-10-14');
    const { words, story } = screenOf(page);
    const low = await shownPanes(page);
    const left = height - heightOf([low.grip, low.playback, low.bar]);
    expect(heightOf([low.map]) / left).toBeGreaterThanOrEqual(0.55);
    expect(heightOf([low.timeline])).toBeGreaterThanOrEqual(56);
    expect(heightOf([low.timeline])).toBeLessThanOrEqual(64);
    expect(paneFaults(low, width)).toEqual([]);

    const grip = low.grip ?? { left: 0, top: 0 };
    await page.mouse.move(grip.left + 40, grip.top + 20);
    await page.mouse.down();
    await page.mouse.move(grip.left + 40, grip.top - 60, { steps: 4 });
    await page.mouse.up();
    await expect(story).toBeVisible();
    await page.getByRole('button', { name: words.story.close }).click();
    await expect(story).toBeHidden();

    const raise = page.getByRole('button', { name: words.story.raise });
    await raise.click();
    await expect(story).toBeVisible();
    const half = await shownPanes(page);
    expect(half.map?.share).toBeGreaterThan(15);
    expect(half.story?.share).toBeGreaterThan(28);
    expect(paneFaults(half, width)).toEqual([]);

    await raise.click();
    const whole = await shownPanes(page);
    expect(whole.map).toBeUndefined();
    expect(whole.story?.share).toBeGreaterThan(65);
    await page.getByRole('button', { name: words.story.lower }).click();

    await page.getByRole('button', { name: words.timeline.open }).click();
    const timeline = await shownPanes(page);
    expect(timeline.timeline?.share).toBeGreaterThan(45);
    expect(paneFaults(timeline, width)).toEqual([]);
  });
}

for (const [width, height] of [
  [844, 390],
  [667, 375],
] as const) {
  test(`on a phone on its side of ${width} × ${height} the map has three fifths of the width, and the story the rest`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await enter(page, '/en/?at=1944-10-14');
    const panes = await shownPanes(page);
    const across = ((panes.map?.right ?? 0) - (panes.map?.left ?? 0)) / width;
    expect(across).toBeGreaterThanOrEqual(0.58);
    expect(across).toBeLessThanOrEqual(0.62);
    expect(panes.map?.top).toBe(0);
    expect(panes.map?.share).toBeGreaterThanOrEqual(50);
    expect(paneFaults(panes, width)).toEqual([]);
  });
}

test('at any zoom and with type of up to twice the size, no pane lies over another and the map keeps its least size', async ({
  page,
}) => {
  await enter(page, '/en/?at=1944-10-14');
  for (const { width, height, type } of anySize()) {
    await page.setViewportSize({ width, height });
    await setType(page, type);
    const message = `${width} × ${height}, type ${type} %`;
    await expect
      .poll(async () => paneFaults(await shownPanes(page), width), { message })
      .toEqual([]);
    const { map } = await shownPanes(page);
    const least = Math.max(180, 0.45 * height);
    const frame = await page.evaluate(() => document.documentElement.dataset.frame);
    if (frame === 'document') expect(heightOf([map]), message).toBeGreaterThanOrEqual(least - 1);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
      message,
    ).toBeLessThanOrEqual(0);
  }
});

/** Windows at zoom of 100 to 400 %, which have so many CSS pixels less, and each with larger type. */
function anySize() {
  const windows = [
    [1920, 1080],
    [1366, 625],
    [1280, 1024],
    [1080, 1920],
    [768, 1024],
    [390, 844],
    [844, 390],
    [360, 640],
    [320, 256],
    [3840, 2160],
  ] as const;
  const zooms = [1, 1.5, 2, 3, 4];
  const zoomed = windows.flatMap(([width, height]) =>
    zooms.map((zoom) => ({
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      type: 100,
    })),
  );
  const typed = windows.flatMap(([width, height]) =>
    [150, 200].map((type) => ({ width, height, type })),
  );
  return [...zoomed, ...typed].filter(({ width, height }) => width >= 320 && height >= 156);
}

/** Adopts a style sheet: the page's policy would refuse a style element. */
function setType(page: Page, percent: number): Promise<void> {
  return page.evaluate((percent) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${percent}% !important }`);
    document.adoptedStyleSheets = percent === 100 ? [] : [sheet];
  }, percent);
}

/** The panes once the frame has been chosen, and the map is in its pane. */
async function shownPanes(page: Page): Promise<Partial<Record<string, PaneBox>>> {
  await page.locator('.maplibregl-map').waitFor({ state: 'attached' });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return panesOf(page);
}

/** Beside the map the story has a column of its own, with the tour above it. */
function columnShare(
  panes: Partial<Record<string, PaneBox>>,
  width: number,
  height: number,
): number {
  const { story } = panes;
  if (story === undefined) return 0;
  const across = story.right - story.left;
  return (100 * across * heightOf([panes.bar, story])) / (width * height);
}

/** From the top of the first to the foot of the last. */
function heightOf(panes: readonly (PaneBox | undefined)[]): number {
  const shown = panes.filter((pane) => pane !== undefined);
  if (shown.length === 0) return 0;
  return Math.max(...shown.map(({ bottom }) => bottom)) - Math.min(...shown.map(({ top }) => top));
}
