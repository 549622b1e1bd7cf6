import type { DatedEvent, DatedExhibit } from '../../../data/queries';
import { contains } from '../../../data/time/span';
import { areaFeatures } from '../features';
import { difference } from '../visibility';
import type { MapLayer } from './layer';

const SOURCE = 'areas';
const COLOUR = '#57456a';

/** A region with soft edges and no centre: the only mark for reported crimes. */
export function areaLayer(events: readonly DatedEvent[], areas: DatedExhibit['areas'], below: string): MapLayer {
  const data = areaFeatures(areas);
  const idOf = new Map(data.features.map(({ id, properties }) => [properties.area, id]));
  let on: ReadonlySet<number> = new Set();
  const shown = ['boolean', ['feature-state', 'on'], false];

  return {
    add(map) {
      on = new Set();
      map.addSource(SOURCE, { type: 'geojson', data });
      map.addLayer(
        {
          id: 'area-fill',
          type: 'fill',
          source: SOURCE,
          paint: { 'fill-color': COLOUR, 'fill-antialias': false, 'fill-opacity': ['case', shown, 0.13, 0] as never },
        },
        below,
      );
      map.addLayer(
        {
          id: 'area-edge',
          type: 'line',
          source: SOURCE,
          paint: {
            'line-color': COLOUR,
            'line-width': ['interpolate', ['exponential', 2], ['zoom'], 5, 24, 9, 160],
            'line-blur': ['interpolate', ['exponential', 2], ['zoom'], 5, 24, 9, 160],
            'line-opacity': ['case', shown, 0.2, 0] as never,
          },
        },
        below,
      );
    },
    draw(map, at) {
      const wanted = new Set(
        events
          .filter((event) => event.area !== undefined && contains(event.shown, at))
          .flatMap(({ area }) => idOf.get(area ?? '') ?? []),
      );
      const change = difference(on, wanted);
      for (const id of change.on) map.setFeatureState({ source: SOURCE, id }, { on: true });
      for (const id of change.off) map.setFeatureState({ source: SOURCE, id }, { on: false });
      on = wanted;
    },
  };
}
