import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import type { Point } from '../../../data/space/geo';
import { QUARTERS, quarterFilter } from '../base/sites';
import { isSameTown, type TownLayer, townFilter, townLayers } from '../base/town-layers';
import { placeName } from '../base/town-names';
import { collection } from '../layer/features';

/** The source of chosen places' names, where the base map has no town of that place. */
export const CHOSEN_PLACES = 'chosen-places';

type ChosenPlaces = {
  readonly add: (map: MapLibre) => void;
  /** Names the places of a chapter's events where there is room, and that of the chosen one whatever else is there. */
  readonly choose: (
    map: MapLibre,
    chosen: EventOutline | null,
    marked: readonly EventOutline[],
  ) => void;
};

type Places = DrawnExhibit['places'];

export function chosenPlaces(places: Places): ChosenPlaces {
  let named: Places = [];

  const nameAlone = async (map: MapLibre) => {
    const chosen = named;
    const towns = chosen.length === 0 ? [] : await townsOn(map);
    // The choice, or the whole style, may have gone meanwhile.
    if (chosen !== named || map.style === null) return;
    const alone = chosen.filter(({ at }) => !towns.some((town) => isSameTown(at, town)));
    map.getSource<GeoJSONSource>(CHOSEN_PLACES)?.setData(placeFeatures(alone));
  };

  return {
    add(map) {
      map.addSource(CHOSEN_PLACES, { type: 'geojson', data: placeFeatures([]) });
      map.addLayer(placeName(CHOSEN_PLACES));
      named = [];
    },
    choose(map, chosen, marked) {
      // Another place's name, always there, would lie over this one.
      const events = chosen === null ? marked : [chosen];
      const wanted = places.filter(({ id }) => events.some(({ place }) => place === id));
      // While the context is lost there is no style; the choice is applied once it is back.
      if (map.style === null) return;
      const overlap = chosen === null ? 'never' : 'always';
      for (const layer of [townLayers.chosen, `${CHOSEN_PLACES}-name`])
        map.setLayoutProperty(layer, 'text-overlap', overlap);
      if (sameIds(wanted, named)) return;
      named = wanted;
      const at = wanted.map((place) => place.at);
      for (const layer of Object.keys(townLayers) as TownLayer[]) // the keys of that list
        map.setFilter(townLayers[layer], townFilter(layer, at));
      map.setFilter(QUARTERS, quarterFilter(at));
      void nameAlone(map);
    },
  };
}

function sameIds(some: Places, others: Places): boolean {
  return some.map(({ id }) => id).join() === others.map(({ id }) => id).join();
}

function placeFeatures(places: Places) {
  return collection<GeoJSON.Point, { name: string }>(
    places.map(({ name, at }, index) => ({
      type: 'Feature',
      id: index + 1,
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { name },
    })),
  );
}

/** The positions in degrees of the towns that the base map names. */
async function townsOn(map: MapLibre): Promise<Point[]> {
  const data = await map.getSource<GeoJSONSource>('towns')?.getData();
  if (data?.type !== 'FeatureCollection') return [];
  return data.features.flatMap(({ geometry }): Point[] => {
    if (geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [[longitude, latitude]];
  });
}
