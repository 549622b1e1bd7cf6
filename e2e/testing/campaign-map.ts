import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Subject } from '../../components/map/camera/subjects';
import type { FrontLayer } from '../../components/map/fronts/front-layer';
import type { LabelLayer } from '../../components/map/labels/label-layer';
import type { Quad } from '../../components/map/layer/picture-quads';

declare global {
  interface Window {
    /** The map of the page, which only browser tests see; null before it is created. */
    readonly exhibitMap: MapLibre | null;
  }
}

/**
 * Runs in the page before its own scripts. The exhibit exposes nothing to tests: React stores the state of
 * a component on its element, and the base map has the map in a ref.
 */
export function exposeMap(): void {
  // An older export, which the bench measures in turn, has the map in a wrapper.
  type Wrapper = { map?: { getMap?: () => MapLibre } };
  type MapRef = { current?: (Partial<MapLibre> & Wrapper) | null } | null;
  type Hook = { memoizedState: MapRef; next: Hook | null };
  type Fiber = { memoizedState: Hook | null; return: Fiber | null };

  Object.defineProperty(window, 'exhibitMap', {
    get: () => {
      const element = document.querySelector('.maplibregl-map');
      if (element === null) return null;
      const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$')) ?? '';
      const fiber = Reflect.get(element, key) as Fiber | null; // a private field of React, which has no type
      const component = fiber?.return ?? null;
      for (let hook = component?.memoizedState ?? null; hook !== null; hook = hook.next) {
        const held = hook.memoizedState?.current;
        const map = held?.map?.getMap?.() ?? held;
        if (map?.getCanvas !== undefined) return map;
      }
      return null;
    },
  });
}

/** Waits until the map has drawn everything of the moment and its camera has stopped. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => window.exhibitMap?.getLayer('event-marks') !== undefined);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // The map reports `idle` only after a frame, so the test requests one.
        window.exhibitMap?.once('idle', () => resolve()).triggerRepaint();
      }),
  );
}

/** What the map draws on these layers: layer, state, properties, geometry type and text of each feature. */
export async function drawnOn(page: Page, ...layers: readonly string[]) {
  await mapAtRest(page);
  return page.evaluate((names) => {
    const features = window.exhibitMap?.queryRenderedFeatures({ layers: [...names] }) ?? [];
    return features.map(({ layer, state, properties, geometry }) => ({
      layer: layer.id,
      state,
      properties,
      type: geometry.type,
      // Text that is laid out is a list of sections, which String() joins.
      text: String(layer.type === 'symbol' ? (layer.layout?.['text-field'] ?? '') : ''),
    }));
  }, layers);
}

type Drawing = { readonly quads: readonly Quad[] };

/**
 * The pictures of events that the graphics card draws, each with its event; `within` is whether it is in
 * the map's view. `queryRenderedFeatures` cannot find them, since the marks are a custom layer.
 */
export async function picturesOnMap(page: Page) {
  await mapAtRest(page);
  return page.evaluate(() => {
    const map = window.exhibitMap;
    const layer = map?.getLayer('event-marks') as { implementation?: Drawing } | undefined; // MapLibre's type has no field for the object that draws a custom layer
    const quads = layer?.implementation?.quads ?? [];
    return quads.map(({ of: event, picture, at, right, down }) => ({
      event,
      picture,
      at,
      atPlace: right === 0 && down === 0 && !/^(ring|halo|leader)/.test(picture),
      within: map?.getBounds().contains([at[0], at[1]]) ?? false,
    }));
  });
}

/**
 * What our own layers draw at this moment: the lines of the front, the axes with a head, and the labels. None of
 * them has features that `queryRenderedFeatures` could find.
 */
export async function momentOnMap(page: Page) {
  await mapAtRest(page);
  return page.evaluate(() => {
    const drawnBy = <T>(layer: string) =>
      (window.exhibitMap?.getLayer(layer) as { implementation?: T } | undefined)?.implementation; // MapLibre's type has no field for the object that draws a custom layer
    const fronts = drawnBy<FrontLayer>('fronts');
    const heads = drawnBy<Drawing>('axis-heads');
    const labels = drawnBy<LabelLayer>('labels');
    return {
      fronts: (fronts?.shown ?? []).map(({ id, between }) => ({ id, between })),
      heads: (heads?.quads ?? []).map(({ of }) => of),
      labels: (labels?.shown ?? []).map(({ of, text, look, opacity }) => ({
        of,
        text,
        kind: look.kind,
        opacity,
      })),
    };
  });
}

/** The events whose marks are drawn, wherever the camera looks. */
export async function marksOnMap(page: Page): Promise<string[]> {
  const pictures = await picturesOnMap(page);
  return pictures
    .filter(({ picture }) => !/^(ring|halo|leader)/.test(picture))
    .map(({ event }) => event);
}

/** The events that the map rings as chosen, within its view. */
export async function chosenOnMap(page: Page): Promise<string[]> {
  const pictures = await picturesOnMap(page);
  return pictures
    .filter(({ picture, within }) => picture === 'ring' && within)
    .map(({ event }) => event);
}

/** Where the map's camera is once it has stopped, in degrees. */
export async function viewOf(page: Page) {
  await mapAtRest(page);
  return page.evaluate(() => {
    const map = window.exhibitMap;
    if (map === null) throw new Error('the page has no map');
    const { lng, lat } = map.getCenter();
    return { longitude: lng, latitude: lat, zoom: map.getZoom() };
  });
}

/** CSS pixels between a place that has to be seen and the edge of the map: a third of a mark. */
const CLEAR = 8;

/** The points, in degrees, that are beyond the map, at its very edge, or under something that lies over it. */
export function hiddenOnMap(page: Page, points: Subject): Promise<Subject> {
  return page.evaluate(
    ({ places, clear }) => {
      const map = window.exhibitMap;
      if (map === null) throw new Error('the page has no map');
      const container = map.getContainer();
      const pane = container.getBoundingClientRect();
      // A very large screen enlarges the map.
      const scale = pane.width / container.clientWidth;
      // A caption that lets touches through is a cover all the same.
      const covers = [...document.querySelectorAll('[data-covers-map]')].map((cover) =>
        cover.getBoundingClientRect(),
      );
      return places.filter(([longitude, latitude]) => {
        const { x, y } = map.project([longitude, latitude]);
        const [across, down] = [pane.left + x * scale, pane.top + y * scale];
        const inside =
          across >= pane.left + clear &&
          across <= pane.right - clear &&
          down >= pane.top + clear &&
          down <= pane.bottom - clear;
        const above = document.elementFromPoint(across, down);
        const covered = covers.some(
          ({ left, top, right, bottom }) =>
            across > left && across < right && down > top && down < bottom,
        );
        return !inside || covered || above === null || !container.contains(above);
      });
    },
    {
      places: points.map(([longitude, latitude]) => [longitude, latitude] as const),
      clear: CLEAR,
    },
  );
}

/** Clicks the map at a place, `[longitude, latitude]`. */
export async function touchMap(page: Page, place: readonly [number, number]): Promise<void> {
  await mapAtRest(page);
  const at = await page.evaluate(([longitude, latitude]) => {
    const map = window.exhibitMap;
    if (map === null) throw new Error('the page has no map');
    const canvas = map.getCanvas();
    const { left, top, width } = canvas.getBoundingClientRect();
    // A very large screen enlarges the map.
    const scale = width / canvas.clientWidth;
    const { x, y } = map.project([longitude, latitude]);
    return { x: left + x * scale, y: top + y * scale };
  }, place);
  await page.mouse.click(at.x, at.y);
}
