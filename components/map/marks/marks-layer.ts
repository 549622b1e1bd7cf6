import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { firstTownLayer } from '../base/town-layers';
import { collection, type SeatedMark, seatedMarks } from '../layer/features';
import type { FilteredLayer } from '../layer/layer';
import { markAtlas } from './mark-atlas';
import { labelFeatures, type MarkFocus, quadsOf, rankOf } from './mark-features';
import { MarkQuads } from './mark-quads';
import { EVENT_LABELS, markRoom, SLOT, titleLayers } from './mark-titles';
import { type ShownIndex, shownIndex } from './shown-index';
import { thinned } from './thinned';

export const EVENT_MARKS = 'event-marks';

/** Marks cover at most one part in so many of the map, since more would hide the campaign. */
const PARTS_PER_MARK = 20;

/** The most marks on the smallest map. */
const FEWEST_MARKS = 20;

type EventMarks = FilteredLayer & {
  readonly choose: (map: MapLibre, event: string | null) => void;
  /** Names these before all others, as what matters in a chapter of the tour. */
  readonly favour: (map: MapLibre, events: ReadonlySet<string>) => void;
  /** Chooses marks and titles again, after the camera has moved. */
  readonly resettle: (map: MapLibre) => void;
  /** The marks that are drawn, the greatest first; `x` and `y` from their place in CSS pixels. */
  readonly drawn: () => readonly (SeatedMark & { readonly x: number; readonly y: number })[];
};

/**
 * Events as marks, with a shape a kind. The graphics card gets the marks that the moment shows, and the map
 * keeps nothing of the others, so that fifty thousand weigh no more than a hundred. `onWaiting` gets the
 * number of events in view that show only from nearer by.
 */
export function eventMarksLayer(
  events: readonly EventOutline[],
  places: DrawnExhibit['places'],
  markSize: number,
  onWaiting: (count: number) => void,
): EventMarks {
  const step = markSize * SLOT;
  const marks = seatedMarks(events, places);
  const markOfEvent = new Map(marks.flatMap((mark) => (mark === null ? [] : [[mark.event, mark]])));
  const quads = new MarkQuads(EVENT_MARKS, () => markAtlas(markSize, step));
  let kept: readonly EventOutline[] = events;
  let index: ShownIndex | null = null;
  let on: readonly SeatedMark[] = [];
  let focus: MarkFocus = { chosen: null, favoured: new Set() };
  let labels = '';

  const redraw = (map: MapLibre) => {
    const shown = [...(index?.shown ?? [])].flatMap((place) => {
      const mark = markOfEvent.get(kept[place]?.id ?? '');
      return mark === undefined ? [] : [mark];
    });
    const chosen = markOfEvent.get(focus.chosen ?? '');
    if (chosen !== undefined && !shown.includes(chosen)) shown.push(chosen);
    shown.sort((one, other) => rankOf(other, focus) - rankOf(one, focus));
    const bounds = map.getBounds();
    const face = thinned(shown, mostOn(map), ({ at }) => bounds.contains([at[0], at[1]]));
    on = face.drawn;
    onWaiting(face.waiting);
    quads.show(quadsOf(on, focus, step));
    label(map);
  };
  /** How many marks fit; the canvas knows its size without being measured. */
  const mostOn = (map: MapLibre) => {
    const { width, height } = map.getCanvas();
    const face = (width * height) / map.getPixelRatio() ** 2;
    return Math.max(FEWEST_MARKS, Math.round(face / (PARTS_PER_MARK * step ** 2)));
  };
  const label = (map: MapLibre) => {
    const features = labelFeatures(map, on, focus, titleOf);
    const wanted = JSON.stringify(features);
    if (wanted === labels) return;
    labels = wanted;
    map.getSource<GeoJSONSource>(EVENT_LABELS)?.setData(collection(features));
  };
  const titleOf = new Map(events.map(({ id, title }) => [id, title]));

  return {
    keepTo(events) {
      kept = events;
      index = null;
    },
    add(map) {
      labels = '';
      map.addSource(EVENT_LABELS, { type: 'geojson', data: collection([]) });
      map.addLayer(quads, firstTownLayer);
      for (const layer of titleLayers(markSize)) map.addLayer(layer, firstTownLayer);
      map.addLayer(markRoom(markSize));
      redraw(map);
    },
    draw(map, at) {
      const fresh = index === null;
      index ??= shownIndex(kept);
      if (index.goTo(at) || fresh) redraw(map);
    },
    resettle: redraw,
    favour(map, wanted) {
      if (wanted.size + focus.favoured.size === 0) return;
      focus = { ...focus, favoured: wanted };
      redraw(map);
    },
    choose(map, event) {
      if (event === focus.chosen) return;
      focus = { ...focus, chosen: event };
      redraw(map);
    },
    drawn: () => on.map((mark) => ({ ...mark, x: mark.right * step, y: mark.down * step })),
  };
}
