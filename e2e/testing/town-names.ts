import type { Page } from '@playwright/test';
import { townLayers } from '../../components/map/base/town-layers';
import { CHOSEN_PLACES } from '../../components/map/places/chosen-places';
import { mapAtRest } from './campaign-map';

/** A town's name as the map placed it. */
type PlacedName = {
  readonly name: string;
  /** From the dot to the nearest edge of the name, in ems of the name. */
  readonly ems: number;
};

/** MapLibre's private record of its last placement: four numbers a box, in CSS pixels with a margin of 100. */
type Placement = {
  readonly collisionIndex: {
    readonly grid: {
      readonly bboxes: readonly number[];
      readonly boxKeys: readonly { readonly bucketInstanceId: number }[];
    };
  };
  readonly retainedQueryData: Readonly<
    Record<
      number,
      {
        readonly bucketIndex: number;
        readonly featureIndex: { readonly bucketLayerIDs: readonly (readonly string[])[] };
      }
    >
  >;
};

const namesLayers: readonly string[] = [...Object.values(townLayers), `${CHOSEN_PLACES}-name`];

/**
 * Every town's name on the map with its distance from its own dot. `queryRenderedFeatures` says which names are
 * drawn and not where, so the boxes come from the index in which MapLibre places them.
 */
export async function townNamesOn(page: Page): Promise<readonly PlacedName[]> {
  await mapAtRest(page);
  return page.evaluate((layers) => {
    const map = window.exhibitMap;
    if (map === null) throw new Error('the page has no map');
    const { placement } = map.style as unknown as { placement: Placement }; // private, and without a type
    const { bboxes, boxKeys } = placement.collisionIndex.grid;
    const MARGIN = 100;
    const PADDING = 2;
    return boxKeys.flatMap(({ bucketInstanceId }, index) => {
      const bucket = placement.retainedQueryData[bucketInstanceId];
      const layer = bucket?.featureIndex.bucketLayerIDs[bucket.bucketIndex]?.[0] ?? '';
      if (!layers.includes(layer)) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = bboxes
        .slice(index * 4, index * 4 + 4)
        .map((edge) => edge - MARGIN);
      const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      if (middle[0] < 0 || middle[0] > width || middle[1] < 0 || middle[1] > height) return [];
      return map.queryRenderedFeatures(middle, { layers: [layer] }).map((feature) => {
        const { coordinates } = feature.geometry as GeoJSON.Point; // towns are points
        const [longitude = 0, latitude = 0] = coordinates;
        const dot = map.project([longitude, latitude]);
        const { layout } = feature.layer as { layout?: { 'text-size'?: number } }; // the layers asked for are symbols, whose sizes are evaluated
        const size = Number(layout?.['text-size']);
        const beside = Math.max(left + PADDING - dot.x, dot.x - right + PADDING, 0);
        const above = Math.max(top + PADDING - dot.y, dot.y - bottom + PADDING, 0);
        const { name, name_en } = feature.properties;
        return { name: String(name ?? name_en), ems: Math.hypot(beside, above) / size };
      });
    });
  }, namesLayers);
}

/** Whether a place in degrees is in the map's view, with room for its name: at an edge a name may be cut. */
export async function isInView(page: Page, place: readonly [number, number]): Promise<boolean> {
  await mapAtRest(page);
  return page.evaluate(([longitude, latitude]) => {
    const map = window.exhibitMap;
    if (map === null) return false;
    const { x, y } = map.project([longitude, latitude]);
    const { clientWidth, clientHeight } = map.getContainer();
    const room = 90;
    return x > room && x < clientWidth - room && y > room && y < clientHeight - room;
  }, place);
}
