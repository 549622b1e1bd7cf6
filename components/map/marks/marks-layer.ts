import type { GeoJSONSource, Map as MapLibre, SymbolLayerSpecification } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { collection, type SeatedMark, seatedMarks, slots } from '../layer/features';
import { type FilteredLayer, ink, paper } from '../layer/layer';
import { leaderTo, markAtlas } from './mark-atlas';
import { MarkQuads, type Quad } from './mark-quads';
import { type ShownIndex, shownIndex } from './shown-index';
import { thinned } from './thinned';

export const EVENT_MARKS = 'event-marks';
export const EVENT_LABELS = 'event-labels';

/** A title beside each mark would cover the map; this many of the most important have one. */
const MOST_LABELS = 3;

/** Of the map's face not more than one part in these lies under marks: they would hide the campaign. */
const PARTS_PER_MARK = 20;

/** So many marks are drawn on the smallest map. */
const FEWEST_MARKS = 20;

/** Widths of a mark from one of a place's marks to the next. */
export const SLOT = 1.05;

export type EventMarks = FilteredLayer & {
  readonly choose: (map: MapLibre, event: string | null) => void;
  /** Names these before all others, as what matters in a chapter of the tour. */
  readonly favour: (map: MapLibre, events: ReadonlySet<string>) => void;
  /** Chooses marks and titles anew, after the camera has moved. */
  readonly resettle: (map: MapLibre) => void;
  /** The marks that are drawn, the greatest first; `x` and `y` from their place in CSS pixels. */
  readonly drawn: () => readonly (SeatedMark & { readonly x: number; readonly y: number })[];
};

/**
 * Events as marks with a shape a kind. The graphics card is handed those that the moment shows, and of
 * the others nothing is kept on the map, so that fifty thousand weigh no more than a hundred. `report`
 * is told how many in view wait for a closer look.
 */
export function eventMarksLayer(
  events: readonly EventOutline[],
  places: DrawnExhibit['places'],
  markSize: number,
  report: (waiting: number) => void,
): EventMarks {
  const step = markSize * SLOT;
  const marks = seatedMarks(events, places);
  const markOfEvent = new Map(marks.flatMap((mark) => (mark === null ? [] : [[mark.event, mark]])));
  const quads = new MarkQuads(EVENT_MARKS, () => markAtlas(markSize, step));
  let kept: readonly EventOutline[] = events;
  let index: ShownIndex | null = null;
  let on: readonly SeatedMark[] = [];
  let chosen: string | null = null;
  let favoured: ReadonlySet<string> = new Set();
  let labels = '';

  const rank = ({ event, importance }: SeatedMark) => {
    if (event === chosen) return 10;
    return favoured.has(event) ? 9 : importance;
  };
  const redraw = (map: MapLibre) => {
    const shown = [...(index?.shown ?? [])].flatMap((place) => {
      const mark = markOfEvent.get(kept[place]?.id ?? '');
      return mark === undefined ? [] : [mark];
    });
    const apart = chosen === null ? undefined : markOfEvent.get(chosen);
    if (apart !== undefined && !shown.includes(apart)) shown.push(apart);
    shown.sort((one, other) => rank(other) - rank(one));
    const bounds = map.getBounds();
    const face = thinned(shown, mostOn(map), ({ at }) => bounds.contains([at[0], at[1]]));
    on = face.drawn;
    report(face.waiting);
    quads.show(quadsOf(on));
    label(map);
  };
  /** So many marks leave the map a map; the canvas knows its size without being measured. */
  const mostOn = (map: MapLibre) => {
    const { width, height } = map.getCanvas();
    const face = (width * height) / map.getPixelRatio() ** 2;
    return Math.max(FEWEST_MARKS, Math.round(face / (PARTS_PER_MARK * step ** 2)));
  };
  const quadsOf = (greatestFirst: readonly SeatedMark[]): Quad[] => {
    const from = (
      { event, at, right, down }: SeatedMark,
      picture: string,
      seated = true,
    ): Quad => ({
      event,
      picture,
      at,
      right: seated ? right * step : 0,
      down: seated ? down * step : 0,
    });
    // What is drawn later lies above.
    const ascending = [...greatestFirst].reverse();
    return [
      // Marks of one place stand around it, and each has a hairline to where it belongs.
      ...ascending
        .filter(({ right, down }) => right !== 0 || down !== 0)
        .map((mark) => from(mark, leaderTo([mark.right, mark.down]), false)),
      ...ascending.filter(({ event }) => event === chosen).map((mark) => from(mark, 'ring')),
      ...ascending.filter(({ event }) => favoured.has(event)).map((mark) => from(mark, 'halo')),
      ...ascending.map((mark) => from(mark, mark.icon)),
    ];
  };
  const label = (map: MapLibre) => {
    const most = favoured.size === 0 ? MOST_LABELS : favoured.size;
    const least = favoured.size === 0 ? 4 : 9;
    const features = on.map((mark, place) => {
      const titled = rank(mark) >= least && place < most;
      const { event, at, right, down, importance } = mark;
      return {
        type: 'Feature' as const,
        id: place + 1,
        geometry: { type: 'Point' as const, coordinates: [...at] },
        properties: {
          event,
          right,
          down,
          importance,
          title: titled ? (titleOf.get(event) ?? '') : '',
          chosen: event === chosen,
          inward: titled ? leanOf(map, at) : 'right',
        },
      };
    });
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
      map.addLayer(quads);
      map.addLayer(titles(EVENT_LABELS, markSize, false));
      map.addLayer(titles('event-chosen-label', markSize, true));
      // The marks are no symbols of the map, so it is these unseen ones that names and titles give way to.
      map.addLayer({
        id: 'event-room',
        type: 'symbol',
        source: EVENT_LABELS,
        layout: {
          'icon-image': 'room',
          'icon-offset': offsetBySlot(markSize),
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
      });
      redraw(map);
    },
    draw(map, at) {
      const fresh = index === null;
      index ??= shownIndex(kept);
      if (index.goTo(at) || fresh) redraw(map);
    },
    resettle: redraw,
    favour(map, wanted) {
      if (wanted.size + favoured.size === 0) return;
      favoured = wanted;
      redraw(map);
    },
    choose(map, event) {
      if (event === chosen) return;
      chosen = event;
      redraw(map);
    },
    drawn: () => on.map((mark) => ({ ...mark, x: mark.right * step, y: mark.down * step })),
  };
}

/** The titles beside marks: those that find room, and that of the chosen event, which is set in any case. */
function titles(id: string, markSize: number, chosen: boolean): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: EVENT_LABELS,
    // From afar all of Serbia is a thumb wide, and only the chosen title has room.
    ...(!chosen && { minzoom: 5.8 }),
    filter: ['==', ['get', 'chosen'], chosen],
    layout: {
      'text-field': ['get', 'title'],
      'text-font': ['Alegreya Sans Bold'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, markSize * 0.5, 9, markSize * 0.62],
      'text-variable-anchor-offset': [
        'match',
        ['get', 'inward'],
        'left',
        titleAnchors('left'),
        titleAnchors('right'),
      ],
      'text-justify': 'auto',
      'text-max-width': 11,
      'text-line-height': 1.05,
      'text-allow-overlap': chosen,
      'symbol-sort-key': ['-', 0, ['get', 'importance']],
    },
    paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 2 },
  };
}

/** In which direction a mark's title has the map before it, and not the frame. */
function leanOf(map: MapLibre, [longitude, latitude]: readonly [number, number]): 'left' | 'right' {
  const { x } = map.project([longitude, latitude]);
  return x > map.getContainer().clientWidth * 0.7 ? 'left' : 'right';
}

/** In ems of the title: beside its mark, wherever around the place that mark stands. */
function titleAnchors(first: 'left' | 'right') {
  return bySlot((right, down) => {
    const [x, y] = [right * 1.8, down * 1.8];
    const sides = { right: ['left', [x + 1.2, y]], left: ['right', [x - 1.2, y]] };
    const order =
      right < 0 || (right === 0 && first === 'left')
        ? (['left', 'right'] as const)
        : (['right', 'left'] as const);
    const [one, other] = order;
    const corners = ['top-right', [x + 0.6, y + 1.1], 'top-left', [x - 0.6, y + 1.1]];
    const above = ['bottom-right', [x + 0.6, y - 1.1], 'bottom-left', [x - 0.6, y - 1.1]];
    const middles = ['top', [x, y + 1.1], 'bottom', [x, y - 1.1]];
    return [...sides[one], ...sides[other], ...middles, ...corners, ...above];
  });
}

/** Marks of one place stand side by side; an offset cannot be calculated in the style, only chosen. */
function offsetBySlot(markSize: number) {
  const step = markSize * SLOT;
  return bySlot((right, down) => [right * step, down * step]);
}

function bySlot(offset: (right: number, down: number) => readonly unknown[]) {
  const cases = slots.flatMap(([right, down]) => [
    ['all', ['==', ['get', 'right'], right], ['==', ['get', 'down'], down]],
    ['literal', offset(right, down)],
  ]);
  return ['case', ...cases, ['literal', offset(0, 0)]] as never; // built from parts, which the type cannot follow
}
