import type { Locator, Page } from '@playwright/test';
import { fitOf } from '../../components/kiosk/screen/fit';
import { wordsIn } from '../../components/ui/words/words';
import { screenSettings } from '../../data/kiosk/screen-settings';
import { someKiosk } from '../../data/testing/some-kiosk';
import { thorough } from '../../data/testing/thorough';
import { type Language, languages } from '../../data/text/language';
import { cutTexts } from '../testing/cut-texts';
import { PUBLIC, test } from '../testing/gallery';
import { ends } from '../testing/pages';
import { recordsOf } from '../testing/served';
import { expect } from '../testing/test';

/** Screens that museums hang, with the height of their lower edge above the floor. */
const screens = [
  { name: '15.6 inches', width: 1920, height: 1080, mmPerPx: 0.18, bottomMm: 850 },
  { name: '19 inches, five to four', width: 1280, height: 1024, mmPerPx: 0.294, bottomMm: 800 },
  { name: '24 inches', width: 1920, height: 1080, mmPerPx: 0.277, bottomMm: 800 },
  { name: '32 inches', width: 1920, height: 1080, mmPerPx: 0.369, bottomMm: 750 },
  { name: '43 inches, 4K', width: 3840, height: 2160, mmPerPx: 0.248, bottomMm: 700 },
  {
    name: '43 inches, 4K, twice as dense',
    width: 1920,
    height: 1080,
    mmPerPx: 0.496,
    bottomMm: 700,
  },
  { name: '55 inches, upright', width: 1080, height: 1920, mmPerPx: 0.63, bottomMm: 600 },
] as const;

type GalleryScreen = (typeof screens)[number];

/** Pages, with a heading that appears last. */
function pagesIn(language: Language): readonly (readonly [path: string, heading: string])[] {
  const { events } = recordsOf(language);
  const [, longest] = ends(events);
  const answer = events.find(({ kind }) => kind === 'reply');
  const { story, list, trust, about } = wordsIn(language);
  return [
    [`/${language}/?at=1944-10-14`, story.now],
    [`/${language}/?at=1944-10-14&event=${longest.id}`, longest.title],
    [`/${language}/?event=${answer?.id}`, answer?.title ?? ''],
    [`/${language}/events/`, list.title],
    [`/${language}/sources/`, trust.title],
    [`/${language}/about/`, about.title],
  ];
}

/** Stores what the kiosk's first page would store for this screen. */
async function make(page: Page, screen: GalleryScreen): Promise<void> {
  const settings = screenSettings({ ...someKiosk, ...screenOnly(screen) }, '');
  const stored = {
    kiosk: JSON.stringify(settings),
    fit: JSON.stringify(fitOf(settings, screen.height)),
  };
  await page.evaluate((items) => {
    for (const [key, text] of Object.entries(items)) sessionStorage.setItem(key, text);
  }, stored);
}

const screenOnly = ({ mmPerPx, bottomMm }: GalleryScreen) => ({
  mmPerPx,
  bottomMm,
  publicAddress: PUBLIC,
});

for (const [index, screen] of screens.entries()) {
  // The smallest screen has the least room; on the others the languages take turns.
  const all = thorough || index === 0;
  const turn = languages[index % languages.length] ?? 'en';
  for (const language of all ? languages : [turn]) {
    test(`on ${screen.name} nothing is small, cut or covered in ${language}`, async ({ page }) => {
      const { width, height, mmPerPx } = screen;
      await page.setViewportSize({ width, height });
      await page.goto('/icon.svg');
      await make(page, screen);
      await page.goto(`/${language}/`);
      await expect(
        page.getByRole('navigation', { name: wordsIn(language).kiosk.bar }),
      ).toBeVisible();
      await expect.soft
        .poll(() => faultsOn(page, mmPerPx), { message: 'notice', timeout: 6000 })
        .toEqual([]);
      await page.getByRole('button', { name: wordsIn(language).notice.all, exact: true }).click();
      for (const [path, heading] of pagesIn(language)) {
        await page.goto(path);
        await expect(
          page.getByRole('navigation', { name: wordsIn(language).kiosk.bar }),
        ).toBeVisible();
        await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
        await expect.soft
          .poll(() => faultsOn(page, mmPerPx), { message: path, timeout: 6000 })
          .toEqual([]);
        await expect.soft
          .poll(() => cutTexts(page), { message: `${path}, cut`, timeout: 6000 })
          .toEqual([]);
      }
    });
  }
}

test('on a tall screen buttons within reach bring every control to where hands reach', async ({
  page,
}) => {
  const upright = screens.find(({ name }) => name.includes('upright')) ?? screens[0];
  const { width, height } = upright;
  const words = wordsIn('en');
  await page.setViewportSize({ width, height });
  await page.goto('/icon.svg');
  await make(page, upright);
  await page.goto('/en/?at=1944-08-23');
  const reach = page.getByRole('button', { name: words.kiosk.reach });
  await expect(reach).toBeVisible();
  expect((await outside(page, upright)).join()).not.toContain(words.kiosk.reach);
  await reach.click();
  const lower = page.getByRole('button', { name: words.kiosk.reachDown });
  await everyControlReached(page, upright, lower);
  await page.getByRole('button', { name: words.notice.all, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.story.now })).toBeVisible();
  await everyControlReached(page, upright, lower);
  await page.goto('/en/about/');
  await expect(reach).toHaveAttribute('aria-pressed', 'true');
  await everyControlReached(page, upright, lower);
});

/** Scrolls down step by step until each control has been between 800 and 1,100 mm above the floor once. */
async function everyControlReached(
  page: Page,
  screen: GalleryScreen,
  lower: Locator,
): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  let unreached = await outside(page, screen);
  await expect(async () => {
    await lower.click();
    const still = await outside(page, screen);
    unreached = unreached.filter((name) => still.includes(name));
    expect(unreached).toEqual([]);
  }).toPass({ timeout: 20_000 });
}

/** The controls that hands do not reach now. */
function outside(page: Page, { height, mmPerPx, bottomMm }: GalleryScreen): Promise<string[]> {
  return page.evaluate(
    ({ height, mmPerPx, bottomMm }) => {
      const controls = [...document.querySelectorAll<HTMLElement>('a, button, summary')].filter(
        (control) =>
          control.checkVisibility({ checkVisibilityCSS: true }) &&
          !control.classList.contains('skip') &&
          getComputedStyle(control).display !== 'inline',
      );
      const named = controls.map((control, index) => ({
        control,
        // Header and foot have links of one name.
        name: `${index} ${control.getAttribute('aria-label') ?? control.textContent}`,
      }));
      const unreachable = named.filter(({ control }) => {
        const { top, bottom } = control.getBoundingClientRect();
        const [low, high] = [height - bottom, height - top].map((px) => bottomMm + px * mmPerPx);
        return (low ?? 0) < 799 || (high ?? 0) > 1101;
      });
      return unreachable.map(({ name }) => name);
    },
    { height, mmPerPx, bottomMm },
  );
}

/** Controls and type that are too small, covered or off the page, a line each. Links in running text count as text. */
function faultsOn(page: Page, mmPerPx: number): Promise<string[]> {
  return page.evaluate((mmPerPx) => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const body = Number.parseFloat(getComputedStyle(document.body).fontSize) * mmPerPx;
    if (body < 4.99) faults.push(`type of ${body.toFixed(1)} mm`);
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a, button, summary, input, select'),
    ].filter(
      (control) =>
        control.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
        getComputedStyle(control).display !== 'inline' &&
        !control.classList.contains('skip'),
    );
    const boxes = controls.map((control) => ({
      control,
      name: (control.getAttribute('aria-label') ?? control.textContent).slice(0, 30),
      box: control.getBoundingClientRect(),
      seen: seenPart(control),
    }));
    for (const { control, name, box } of boxes) {
      const [across, down] = [box.width * mmPerPx, box.height * mmPerPx];
      const least = control.dataset.primary === undefined ? 15 : 20;
      if (box.width > 1 && Math.min(across, down) < least - 0.1)
        faults.push(`${name}: ${across.toFixed(1)} × ${down.toFixed(1)} mm`);
    }
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        // The page goes on under the strip at its foot.
        if (isFixed(one.control) !== isFixed(other.control)) continue;
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        const across =
          Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
        const down =
          Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
        if (across > 1 && down > 1) faults.push(`${one.name} lies over ${other.name}`);
      }
    }
    return faults;

    function isFixed(control: Element | null): boolean {
      if (control === null) return false;
      return getComputedStyle(control).position === 'fixed' || isFixed(control.parentElement);
    }

    /** The part of a box that is not clipped by what scrolls or hides around it. */
    function seenPart(control: Element) {
      let { left, top, right, bottom } = control.getBoundingClientRect();
      for (let around = control.parentElement; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        const frame = around.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return { left, top, right, bottom };
    }
  }, mmPerPx);
}
