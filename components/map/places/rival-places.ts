import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { collection } from '../layer/features';
import { ink, paper } from '../layer/layer';

const LINES = 'rival-lines';
const SPOTS = 'rival-places';

export const rivalSources = [LINES, SPOTS] as const;

type RivalPlaces = {
  readonly add: (map: MapLibre) => void;
  /** Draws lines from an event's place to those that other sources give, for as long as it is chosen. */
  readonly choose: (map: MapLibre, event: EventOutline | null) => void;
};

/** `below`: the first layer of names, under which the lines are. */
export function rivalPlaces(places: DrawnExhibit['places'], below: string): RivalPlaces {
  return {
    add(map) {
      const empty = { type: 'geojson', data: collection([]) } as const;
      for (const source of rivalSources) map.addSource(source, empty);
      map.addLayer(line, below);
      for (const layer of spots) map.addLayer(layer);
    },
    choose(map, event) {
      // While the context is lost there is no style; the choice is applied once it is back.
      if (map.style === null) return;
      const rivals = rivalsOf(event, places);
      const home = places.find(({ id }) => id === event?.place)?.at;
      const lines = home === undefined ? [] : rivals.map(({ at }) => [[...home], [...at]]);
      map.getSource<GeoJSONSource>(LINES)?.setData(
        collection(
          lines.map((coordinates, index) => ({
            type: 'Feature',
            id: index + 1,
            geometry: { type: 'LineString', coordinates },
            properties: {},
          })),
        ),
      );
      map.getSource<GeoJSONSource>(SPOTS)?.setData(
        collection(
          rivals.map(({ letter, at }, index) => ({
            type: 'Feature',
            id: index + 1,
            geometry: { type: 'Point', coordinates: [...at] },
            properties: { letter },
          })),
        ),
      );
    },
  };
}

function rivalsOf(event: EventOutline | null, places: DrawnExhibit['places']) {
  return (event?.rivals ?? []).flatMap(({ letter, place }) => {
    const at = places.find(({ id }) => id === place)?.at;
    return at === undefined ? [] : [{ letter, at }];
  });
}

const line: LayerSpecification = {
  id: 'rival-lines',
  type: 'line',
  source: LINES,
  paint: { 'line-color': ink, 'line-width': 1.6, 'line-dasharray': [1.2, 2] },
};

/** Above all names. */
const spots: readonly LayerSpecification[] = [
  {
    id: 'rival-spots',
    type: 'circle',
    source: SPOTS,
    paint: {
      'circle-radius': 9,
      'circle-color': paper,
      'circle-stroke-color': ink,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'rival-letters',
    type: 'symbol',
    source: SPOTS,
    layout: {
      'text-field': ['get', 'letter'],
      'text-font': ['Alegreya Sans Medium'],
      'text-size': 14,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': ink },
  },
];
