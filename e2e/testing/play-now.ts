import type { Page } from '@playwright/test';
import type { LabelLayer } from '../../components/map/labels/label-layer';
import type { Quad } from '../../components/map/layer/picture-quads';
import { wordsIn } from '../../components/ui/words/words';

/** What play shows at an instant. */
export type PlayMoment = {
  readonly playing: boolean;
  readonly day: string;
  /** The line over the map, and its event; empty where there is none. */
  readonly line: string;
  readonly told: string;
  /** What lies over the line. */
  readonly covered: readonly string[];
  /** The events whose marks have a title. */
  readonly titled: readonly string[];
  /** Whether an exchange has taken the place of a small map, so that no event can be seen on it. */
  readonly scene: boolean;
  /** The events with a mark, and how many of those are clear of what lies over the map. */
  readonly events: number;
  readonly seen: number;
};

/** Reads what the page shows while play goes on, without waiting for the map to come to rest. */
export function playNow(page: Page): Promise<PlayMoment> {
  const { playback, timeline } = wordsIn('en');
  return page.evaluate(
    ({ pause, moment }) => {
      type Drawn<T> = { implementation?: T } | undefined;
      const map = window.exhibitMap;
      // MapLibre's type has no field for the object that draws a custom layer.
      const marks = map?.getLayer('event-marks') as Drawn<{ quads: readonly Quad[] }>;
      const labels = map?.getLayer('labels') as Drawn<LabelLayer>; // likewise
      const pane = map?.getContainer().getBoundingClientRect() ?? new DOMRect();
      const scale = pane.width / (map?.getContainer().clientWidth ?? 1);
      const caption = document.querySelector('[data-play-line]');
      // Of a column of captions only those that say something cover anything.
      const covers = [...document.querySelectorAll('[data-covers-map]')]
        .flatMap((element) =>
          element.querySelector('p') === null ? [element] : [...element.children],
        )
        .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      const scene = document.querySelector('[data-inset="open"]')?.getBoundingClientRect();
      const isScene = scene !== undefined && scene.width > 0.9 * pane.width;
      const places = new Map(
        (marks?.implementation?.quads ?? [])
          .filter(({ picture }) => !/^(ring|halo|leader)/.test(picture))
          .map(({ of, at }) => [of, at]),
      );
      const isClear = ([longitude, latitude]: readonly [number, number]) => {
        const at = map?.project([longitude, latitude]);
        const [x, y] = [pane.left + (at?.x ?? -1) * scale, pane.top + (at?.y ?? -1) * scale];
        const inside = x > pane.left && x < pane.right && y > pane.top && y < pane.bottom;
        const under = covers.some(
          ({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        );
        return inside && !under;
      };
      const line = caption?.getBoundingClientRect();
      const covered = covers
        .filter(
          ({ element, box }) =>
            line !== undefined &&
            element !== caption &&
            !(isScene && element.closest('[data-inset]') !== null) &&
            box.left < line.right &&
            line.left < box.right &&
            box.top < line.bottom &&
            line.top < box.bottom,
        )
        .map(({ element }) => element.className.toString().split(' ')[0] ?? element.tagName);
      return {
        playing: document.querySelector(`button[aria-label="${pause}"]`) !== null,
        day:
          document.querySelector(`[aria-label="${moment}"]`)?.getAttribute('aria-valuetext') ?? '',
        line: caption?.textContent ?? '',
        told: caption?.getAttribute('data-play-line') ?? '',
        covered,
        titled: (labels?.implementation?.shown ?? [])
          .filter(({ look }) => look.kind === 'title')
          .map(({ of }) => of),
        scene: isScene,
        events: isScene ? 0 : places.size,
        seen: isScene ? 0 : [...places.values()].filter(isClear).length,
      };
    },
    { pause: playback.pause, moment: timeline.moment },
  );
}
