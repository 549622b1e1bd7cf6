import type { GeoJSONSource, Map as MapLibre, SymbolLayerSpecification } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/outline';
import { collection, eventFeatures, slots } from '../features';
import { difference, shownAt } from '../visibility';
import { type FilteredLayer, ink, paper } from './layer';

export const EVENT_MARKS = 'event-marks';
const LABELS = 'event-labels';

/** A title beside each mark would cover the map; this many of the most important have one. */
const MOST_LABELS = 3;

/** Widths of a mark from one of a place's marks to the next. */
export const SLOT = 1.05;

export type EventMarks = FilteredLayer & {
  readonly choose: (map: MapLibre, event: string | null) => void;
  /** Names these before all others, as what matters in a chapter of the tour. */
  readonly favour: (map: MapLibre, events: ReadonlySet<string>) => void;
  /** Lays the titles out again, after the camera has moved. */
  readonly relabel: (map: MapLibre) => void;
};

/** Events as marks with a shape a kind; which of them show is state, so nothing is laid out anew. */
export function eventMarksLayer(
  events: readonly EventOutline[],
  places: DrawnExhibit['places'],
  markSize: number,
): EventMarks {
  const data = eventFeatures(events, places);
  const featureOf = new Map(data.features.map((feature) => [feature.properties.event, feature]));
  const titleOf = new Map(events.map(({ id, title }) => [id, title]));
  let kept = events;
  let on: ReadonlySet<string> = new Set();
  let chosen: string | null = null;
  let favoured: ReadonlySet<string> = new Set();

  const label = (map: MapLibre) => {
    const shown = [...on]
      .flatMap((id) => featureOf.get(id) ?? [])
      .sort((one, other) => rank(other.properties) - rank(one.properties));
    const labelled = shown.map((feature, index) => {
      const { event } = feature.properties;
      const most = favoured.size === 0 ? MOST_LABELS : favoured.size;
      const titled = rank(feature.properties) >= least() && index < most;
      const title = titled ? (titleOf.get(event) ?? '') : '';
      return {
        ...feature,
        properties: {
          ...feature.properties,
          title,
          chosen: event === chosen,
          inward: leanOf(map, feature.geometry.coordinates),
        },
      };
    });
    map.getSource<GeoJSONSource>(LABELS)?.setData(collection(labelled));
  };
  const rank = ({ event, importance }: { event: string; importance: number }) => {
    if (event === chosen) return 10;
    return favoured.has(event) ? 9 : importance;
  };
  const least = () => (favoured.size === 0 ? 4 : 9);

  return {
    keepTo(events) {
      kept = events;
    },
    add(map) {
      on = new Set();
      map.addSource(EVENT_MARKS, { type: 'geojson', data });
      map.addSource(LABELS, { type: 'geojson', data: collection([]) });
      const marks = {
        'icon-offset': offsetBySlot(markSize),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      };
      // Marks of one place stand around it, and each has a hairline to where it belongs.
      map.addLayer({
        id: 'event-leaders',
        type: 'symbol',
        source: EVENT_MARKS,
        filter: ['any', ['!=', ['get', 'right'], 0], ['!=', ['get', 'down'], 0]],
        layout: {
          'icon-image': ['concat', 'leader', ['get', 'right'], ['get', 'down']],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: {
          'icon-opacity': ['case', ['boolean', ['feature-state', 'on'], false], 1, 0] as never,
        },
      });
      map.addLayer({
        id: 'event-chosen',
        type: 'symbol',
        source: EVENT_MARKS,
        layout: { ...marks, 'icon-image': 'ring' },
        paint: {
          'icon-opacity': ['case', ['boolean', ['feature-state', 'chosen'], false], 1, 0] as never,
        },
      });
      map.addLayer({
        id: 'event-favoured',
        type: 'symbol',
        source: EVENT_MARKS,
        layout: { ...marks, 'icon-image': 'halo' },
        paint: {
          'icon-opacity': [
            'case',
            [
              'all',
              ['boolean', ['feature-state', 'favoured'], false],
              ['boolean', ['feature-state', 'on'], false],
            ],
            1,
            0,
          ] as never,
        },
      });
      map.addLayer({
        id: EVENT_MARKS,
        type: 'symbol',
        source: EVENT_MARKS,
        layout: {
          ...marks,
          'icon-image': ['get', 'icon'],
          'symbol-sort-key': ['get', 'importance'],
        },
        paint: {
          'icon-opacity': ['case', ['boolean', ['feature-state', 'on'], false], 1, 0] as never,
        },
      });
      map.addLayer(titles(LABELS, markSize, false));
      map.addLayer(titles('event-chosen-label', markSize, true));
      // Hidden marks are still laid out, so it is these unseen ones that names and titles give way to.
      map.addLayer({
        id: 'event-room',
        type: 'symbol',
        source: LABELS,
        layout: {
          'icon-image': 'room',
          'icon-offset': offsetBySlot(markSize),
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
      });
    },
    draw(map, at) {
      const wanted = new Set(shownAt(kept, at));
      if (chosen !== null) wanted.add(chosen);
      const change = difference(on, wanted);
      if (change.on.length + change.off.length === 0) return;
      on = wanted;
      for (const id of change.on) setState(map, id, { on: true });
      for (const id of change.off) setState(map, id, { on: false });
      label(map);
    },
    relabel: label,
    favour(map, wanted) {
      const change = difference(favoured, wanted);
      favoured = wanted;
      for (const id of change.on) setState(map, id, { favoured: true });
      for (const id of change.off) setState(map, id, { favoured: false });
      if (change.on.length + change.off.length > 0) label(map);
    },
    choose(map, event) {
      if (chosen !== null) setState(map, chosen, { chosen: false });
      chosen = event;
      if (event !== null) setState(map, event, { chosen: true });
      label(map);
    },
  };

  function setState(map: MapLibre, event: string, state: Record<string, boolean>): void {
    const feature = featureOf.get(event);
    if (feature !== undefined) map.setFeatureState({ source: EVENT_MARKS, id: feature.id }, state);
  }
}

/** The titles beside marks: those that find room, and that of the chosen event, which is set in any case. */
function titles(id: string, markSize: number, chosen: boolean): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: LABELS,
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
function leanOf(map: MapLibre, [longitude = 0, latitude = 0]: readonly number[]): 'left' | 'right' {
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
