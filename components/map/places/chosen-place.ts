import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { QUARTERS, quarterFilter } from '../base/sites';
import { isSameTown, type TownLayer, townFilter, townLayers } from '../base/town-layers';
import { placeName } from '../base/town-names';
import { collection } from '../layer/features';

/** The source of the chosen place's name, where the base map has no town of that place. */
export const CHOSEN_PLACE = 'chosen-place';

type ChosenPlace = {
  readonly add: (map: MapLibre) => void;
  /** Names the place of an event for as long as it is chosen, whatever else is there. */
  readonly choose: (map: MapLibre, event: EventOutline | null) => void;
};

export function chosenPlace(places: DrawnExhibit['places']): ChosenPlace {
  let named: DrawnExhibit['places'][number] | null = null;

  const nameAlone = async (map: MapLibre) => {
    const place = named;
    const alone = place !== null && !(await hasTown(map, place.at));
    // The choice, or the whole style, may have gone meanwhile.
    if (place !== named || map.style === null) return;
    map.getSource<GeoJSONSource>(CHOSEN_PLACE)?.setData(placeFeature(alone ? place : null));
  };

  return {
    add(map) {
      map.addSource(CHOSEN_PLACE, { type: 'geojson', data: placeFeature(null) });
      map.addLayer(placeName(CHOSEN_PLACE));
      named = null;
    },
    choose(map, event) {
      const place = places.find(({ id }) => id === event?.place) ?? null;
      // While the context is lost there is no style; the choice is applied once it is back.
      if (place === named || map.style === null) return;
      named = place;
      for (const layer of Object.keys(townLayers) as TownLayer[]) // the keys of that list
        map.setFilter(townLayers[layer], townFilter(layer, place?.at ?? null));
      map.setFilter(QUARTERS, quarterFilter(place?.at ?? null));
      void nameAlone(map);
    },
  };
}

function placeFeature(place: DrawnExhibit['places'][number] | null) {
  if (place === null) return collection<GeoJSON.Point, { name: string }>([]);
  const geometry = { type: 'Point' as const, coordinates: [...place.at] };
  return collection([
    { type: 'Feature' as const, id: 1, geometry, properties: { name: place.name } },
  ]);
}

/** Whether the base map names a town here. */
async function hasTown(map: MapLibre, at: readonly [number, number]): Promise<boolean> {
  const data = await map.getSource<GeoJSONSource>('towns')?.getData();
  if (data?.type !== 'FeatureCollection') return false;
  return data.features.some(({ geometry }) => {
    if (geometry.type !== 'Point') return false;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return isSameTown(at, [longitude, latitude]);
  });
}
