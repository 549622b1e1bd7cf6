import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import type {
  FilterSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibre,
} from 'maplibre-gl';
import { collection } from '../layer/features';
import { complaintsColour, ink, paper } from '../layer/layer';
import type { Connections } from './connections';

const LINES = 'connections';
const SPOTS = 'rival-places';

export const connectionSources = [LINES, SPOTS] as const;

const messages: FilterSpecification = ['==', ['get', 'kind'], 'message'];

type ConnectionsLayer = {
  readonly add: (map: MapLibre) => void;
  readonly show: (map: MapLibre, connections: Connections) => void;
};

/** Lines from the chosen event to where its message went, and to where other sources place it. */
export function connectionsLayer(below: string): ConnectionsLayer {
  return {
    add(map) {
      const empty = { type: 'geojson', data: collection([]) } as const;
      for (const source of connectionSources) map.addSource(source, empty);
      for (const layer of lines) map.addLayer(layer, below);
      for (const layer of labels) map.addLayer(layer);
    },
    show(map, { lines, spots }) {
      map.getSource<GeoJSONSource>(LINES)?.setData(numbered(lines));
      map.getSource<GeoJSONSource>(SPOTS)?.setData(numbered(spots));
    },
  };
}

/** Beneath the names of the map. */
const lines: readonly LayerSpecification[] = [
  {
    id: 'message-halo',
    type: 'line',
    source: LINES,
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': paper, 'line-width': 7, 'line-opacity': 0.75, 'line-blur': 2 },
  },
  {
    id: 'message-arcs',
    type: 'line',
    source: LINES,
    filter: messages,
    paint: {
      'line-color': complaintsColour,
      'line-width': ['case', ['get', 'own'], 3.2, 1.8],
      'line-dasharray': [3, 1.6],
    },
  },
  {
    id: 'rival-lines',
    type: 'line',
    source: LINES,
    filter: ['==', ['get', 'kind'], 'rival'],
    paint: { 'line-color': ink, 'line-width': 1.6, 'line-dasharray': [1.2, 2] },
  },
];

/** Above all names. */
const labels: readonly LayerSpecification[] = [
  {
    id: 'message-labels',
    type: 'symbol',
    source: LINES,
    filter: messages,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 400,
      'text-field': ['get', 'label'],
      'text-font': ['Alegreya Sans Medium'],
      'text-size': 15,
      'text-offset': [0, -0.9],
      'text-max-angle': 40,
    },
    paint: { 'text-color': complaintsColour, 'text-halo-color': paper, 'text-halo-width': 2 },
  },
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

/** MapLibre needs a numeric id for each feature. */
function numbered<G extends Geometry, P extends GeoJsonProperties>(
  features: readonly Feature<G, P>[],
) {
  return collection(features.map((feature, index) => ({ ...feature, id: index + 1 })));
}
