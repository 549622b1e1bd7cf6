import type { Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { firstTownLayer } from '../base/town-layers';
import type { LabelLayer } from '../labels/label-layer';
import { type SeatedMark, seatedMarks } from '../layer/features';
import { type FilteredLayer, MARK_ROOM } from '../layer/layer';
import { PictureQuads } from '../layer/picture-quads';
import { markAtlas } from './mark-atlas';
import { type MarkFocus, quadsOf, rankOf, titlesOf } from './mark-features';
import { markRoom, roomFeatures, SLOT } from './mark-room';
import { type ShownIndex, shownIndex } from './shown-index';
import { shownOnMap } from './shown-on-map';
import { thinned } from './thinned';

export const EVENT_MARKS = 'event-marks';

/** Marks cover at most one part in so many of the map, since more would hide the campaign. */
const PARTS_PER_MARK = 26;

/** The most marks on the smallest map. */
const FEWEST_MARKS = 12;

type Setting = {
  /** CSS pixels of a mark. */
  readonly markSize: number;
  readonly labels: LabelLayer;
  /** Called with the number of events in view that show only from nearer by. */
  readonly onWaiting: (count: number) => void;
};

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
 * keeps nothing of the others, so that fifty thousand weigh no more than a hundred.
 */
export function eventMarksLayer(
  events: readonly EventOutline[],
  places: DrawnExhibit['places'],
  { markSize, labels, onWaiting }: Setting,
): EventMarks {
  const step = markSize * SLOT;
  const marks = seatedMarks(events, places);
  const markOfEvent = new Map(marks.flatMap((mark) => (mark === null ? [] : [[mark.event, mark]])));
  const quads = new PictureQuads(EVENT_MARKS, () => markAtlas(markSize, step));
  let kept: readonly EventOutline[] = events;
  let index: ShownIndex | null = null;
  let on: readonly SeatedMark[] = [];
  let focus: MarkFocus = { chosen: null, favoured: new Set() };

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
    labels.want('titles', titlesOf(on, focus, titleOf, { markSize, step }));
    labels.avoid(
      on.map(({ at, right, down }) => ({
        at,
        right: right * step,
        down: down * step,
        reach: markSize * 0.42,
      })),
    );
    labels.quiet(focus.chosen !== null);
  };
  /** How many marks fit; the canvas knows its size without being measured. */
  const mostOn = (map: MapLibre) => {
    const { width, height } = map.getCanvas();
    const face = (width * height) / map.getPixelRatio() ** 2;
    return Math.max(FEWEST_MARKS, Math.round(face / (PARTS_PER_MARK * step ** 2)));
  };
  const titleOf = new Map(events.map(({ id, title }) => [id, title]));

  return {
    keepTo(events) {
      kept = events;
      index = null;
    },
    add(map) {
      map.addSource(MARK_ROOM, { type: 'geojson', data: roomFeatures(marks), maxzoom: 5 });
      map.addLayer(quads, firstTownLayer);
      map.addLayer(markRoom(markSize));
      redraw(map);
    },
    draw(map, at) {
      const fresh = index === null;
      index ??= shownIndex(kept.map((event) => ({ shown: shownOnMap(event) })));
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
