import { freedOver } from '../../../data/exhibit/moments/freed-over';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { firstTownLayer } from '../base/town-layers';
import { placeFeatures } from '../layer/features';
import { forceColours, type MapLayer, paper } from '../layer/layer';
import { difference } from '../layer/visibility';

const SOURCE = 'changing-places';

/**
 * Towns as they change hands: filled when free, open under occupation, over the base map's own dots.
 * Far out only those that matter much, because a dot without a name tells nothing.
 */
export function placesLayer(
  events: readonly EventOutline[],
  places: DrawnExhibit['places'],
): MapLayer {
  const data = placeFeatures(events, places);
  const idOf = new Map(data.features.map(({ id, properties }) => [properties.place, id]));
  const freedAt = freedOver(events);
  let free: ReadonlySet<string> = new Set();
  const freed = ['boolean', ['feature-state', 'freed'], false];

  return {
    add(map) {
      free = new Set();
      map.addSource(SOURCE, { type: 'geojson', data, maxzoom: 5 });
      map.addLayer(
        {
          id: 'changing-places',
          type: 'circle',
          source: SOURCE,
          // A filter sees whole zooms alone.
          filter: ['>=', ['get', 'importance'], ['step', ['zoom'], 5, 5, 4, 6, 3, 7, 1]],
          paint: {
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 2.6, 7, 4, 9, 5.6],
            'circle-color': ['case', freed, forceColours.soviet, paper] as never, // the state expression is right at run time and too deep for the type
            'circle-stroke-color': ['case', freed, paper, '#3d3a38'] as never, // likewise
            'circle-stroke-width': 1.6,
          },
        },
        firstTownLayer,
      );
    },
    draw(map, at) {
      const wanted = freedAt(at);
      if (wanted === free) return;
      const change = difference(free, wanted);
      for (const place of change.on)
        map.setFeatureState({ source: SOURCE, id: idOf.get(place) ?? 0 }, { freed: true });
      for (const place of change.off)
        map.setFeatureState({ source: SOURCE, id: idOf.get(place) ?? 0 }, { freed: false });
      free = wanted;
    },
  };
}
