import type { Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit } from '../../data/exhibit/outline';
import type { Words } from '../ui/words/words';
import { areaLayer, areaSources } from './areas/area-layer';
import { AXIS_HEADS, AXIS_SHAFTS, axisLayer } from './axes/axis-layer';
import { axisNames } from './axes/axis-names';
import { firstNameLayer } from './basemap';
import { FRONTS, FrontLayer } from './fronts/front-layer';
import { LABELS, LabelLayer } from './labels/label-layer';
import { MARK_ROOM } from './layer/layer';
import { EVENT_MARKS, eventMarksLayer } from './marks/marks-layer';
import { BELGRADE_DOT, belgradeDot } from './places/belgrade-dot';
import { CHOSEN_PLACES, chosenPlaces } from './places/chosen-places';
import { placesLayer } from './places/places-layer';
import { rivalPlaces, rivalSources } from './places/rival-places';
import { zonesLayer } from './zones/zones-layer';

export type LayerSet = ReturnType<typeof layersOf>;

/** The layers of ours without a source of ours. */
const drawn = [FRONTS, AXIS_SHAFTS, AXIS_HEADS, EVENT_MARKS, BELGRADE_DOT, LABELS] as const;

type Setting = {
  /** CSS pixels of a mark. */
  readonly markSize: number;
  readonly words: Words['map'];
  /** Called with the number of events in view that are not drawn. */
  readonly onWaiting: (count: number) => void;
};

/** Our layers for one exhibit. A new layer is added here: to `all`, in the order of drawing, and to `sources`. */
export function layersOf(
  { events, places, areas, axes, actors, frontLines }: DrawnExhibit,
  { markSize, words, onWaiting }: Setting,
) {
  const below = firstNameLayer;
  const labels = new LabelLayer(markSize);
  const nameOf = axisNames({ actors, places }, words);
  const marks = eventMarksLayer(events, places, { markSize, labels, onWaiting });
  const shades = areaLayer(events, areas, below);
  return {
    marks,
    labels,
    shades,
    chosenPlaces: chosenPlaces(places),
    rivalPlaces: rivalPlaces(places, below),
    sources: [...rivalSources, ...areaSources(areas), 'changing-places', MARK_ROOM, CHOSEN_PLACES],
    all: [
      zonesLayer(),
      shades,
      new FrontLayer(frontLines, below),
      axisLayer(axes, { markSize, nameOf, labels, below }),
      placesLayer(events, places),
      marks,
      belgradeDot(),
      labels,
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
  for (const id of drawn) if (map.getLayer(id)) map.removeLayer(id);
  for (const { id, ...layer } of map.getStyle().layers) {
    if ('source' in layer && ours.has(layer.source)) map.removeLayer(id);
  }
  for (const source of ours) if (map.getSource(source)) map.removeSource(source);
}
