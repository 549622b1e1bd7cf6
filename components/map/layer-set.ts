import type { Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit } from '../../data/exhibit/outline';
import { areaLayer, areaSources } from './areas/area-layer';
import { axisLayer } from './axes/axis-layer';
import { firstNameLayer } from './basemap';
import { connectionSources, connectionsLayer } from './connections/connections-layer';
import { frontLineLayer } from './fronts/front-layer';
import { EVENT_LABELS } from './marks/mark-titles';
import { EVENT_MARKS, eventMarksLayer } from './marks/marks-layer';
import { CHOSEN_PLACE, chosenPlace } from './places/chosen-place';
import { placesLayer } from './places/places-layer';
import { zonesLayer } from './zones/zones-layer';

export type LayerSet = ReturnType<typeof layersOf>;

type Setting = {
  /** CSS pixels of a mark. */
  readonly markSize: number;
  /** The words along the front line. */
  readonly frontName: string;
  /** Called with the number of events in view that are not drawn. */
  readonly onWaiting: (count: number) => void;
};

/** Our layers for one exhibit. A new layer is added here: to `all`, in the order of drawing, and to `sources`. */
export function layersOf(
  { events, places, areas, axes, actors, frontLines }: DrawnExhibit,
  { markSize, frontName, onWaiting }: Setting,
) {
  const below = firstNameLayer;
  const marks = eventMarksLayer(events, places, markSize, onWaiting);
  const shades = areaLayer(events, areas, below);
  return {
    marks,
    shades,
    chosenPlace: chosenPlace(places),
    connections: connectionsLayer(below),
    sources: [
      ...connectionSources,
      ...areaSources(areas),
      'front-lines',
      'axis-legs',
      'axis-heads',
      'changing-places',
      EVENT_LABELS,
      CHOSEN_PLACE,
    ],
    all: [
      zonesLayer(),
      shades,
      frontLineLayer(frontLines, frontName, below),
      axisLayer(axes, actors, below),
      placesLayer(events, places),
      marks,
    ],
  };
}

/** Whether the map has our layers. While the context is lost there is no style, and every change would throw. */
export function isOn(map: MapLibre): boolean {
  return map.style !== null && map.getLayer(EVENT_MARKS) !== undefined;
}

/** Takes all layers and sources of a set off the map. */
export function removeFrom(map: MapLibre, { sources }: LayerSet): void {
  const ours = new Set<string>(sources);
  if (map.getLayer(EVENT_MARKS)) map.removeLayer(EVENT_MARKS);
  for (const { id, ...layer } of map.getStyle().layers) {
    if ('source' in layer && ours.has(layer.source)) map.removeLayer(id);
  }
  for (const source of ours) if (map.getSource(source)) map.removeSource(source);
}
