import type { Page } from '@playwright/test';

/** A part of the exhibit's screen: where it is in CSS pixels of the page, and its share of the window in hundredths. */
export type PaneBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly share: number;
};

type PaneName = 'header' | 'bar' | 'map' | 'playback' | 'grip' | 'story' | 'timeline';

/** The parts of the screen that are shown now. */
export function panesOf(page: Page): Promise<Partial<Record<PaneName, PaneBox>>> {
  return page.evaluate(() => {
    const main = document.querySelector('main[data-fills]');
    const part = (name: string) => main?.querySelector(`:scope > [data-pane="${name}"]`) ?? null;
    const parts: [string, Element | null][] = [
      ['header', document.querySelector('header')],
      ...['bar', 'map', 'playback', 'grip', 'story', 'timeline'].map(
        (name): [string, Element | null] => [name, part(name)],
      ),
    ];
    const shown = parts.flatMap(([name, element]) => {
      if (element === null || !element.checkVisibility({ checkVisibilityCSS: true })) return [];
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const share = (100 * width * height) / (window.innerWidth * window.innerHeight);
      const down = window.scrollY;
      return [[name, { left, top: top + down, right, bottom: bottom + down, share }]];
    });
    return Object.fromEntries(shown);
  });
}

/** What lies over something else, has no room or leaves the window sideways, a line each. */
export function paneFaults(panes: Partial<Record<string, PaneBox>>, width: number): string[] {
  const all = Object.entries(panes).flatMap(([name, pane]) => (pane ? [{ name, ...pane }] : []));
  const small = all.filter(
    ({ left, right, top, bottom }) => right - left < 24 || bottom - top < 24,
  );
  const wide = all.filter(({ left, right }) => left < -1 || right > width + 1);
  const over = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1 ? [`${one.name} lies over ${other.name}`] : [];
    }),
  );
  return [
    ...small.map(({ name }) => `${name} has no room`),
    ...wide.map(({ name }) => `${name} leaves the window`),
    ...over,
  ];
}
