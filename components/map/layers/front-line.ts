import type { GeoJSONSource } from 'maplibre-gl';
import type { DatedExhibit } from '../../../data/queries';
import { DAY, type Instant } from '../../../data/time/span';
import { collection } from '../features';
import { type Front, frontsAt, sectorsOf } from '../fronts';
import { type MapLayer, paper } from './layer';

const SOURCE = 'front-lines';
const COLOUR = '#26221c';

/** A line is redrawn when the moment has moved this far: finer steps cannot be seen. */
const STEP = DAY / 3;

/** The front line: whole on a dated day, dashed where it is a drawing between two of them. */
export function frontLineLayer(lines: DatedExhibit['frontLines'], below: string): MapLayer {
  const sectors = sectorsOf(lines);
  let drawn: Instant | null = null;

  return {
    add(map) {
      drawn = null;
      map.addSource(SOURCE, { type: 'geojson', data: collection([]) });
      const join = { 'line-join': 'round', 'line-cap': 'round' } as const;
      const width = ['interpolate', ['linear'], ['zoom'], 5, 2, 9, 4] as never;
      map.addLayer(
        {
          id: 'front-halo',
          type: 'line',
          source: SOURCE,
          layout: join,
          paint: { 'line-color': paper, 'line-width': 9, 'line-opacity': 0.75, 'line-blur': 2 },
        },
        below,
      );
      map.addLayer(
        {
          id: 'front-dated',
          type: 'line',
          source: SOURCE,
          layout: join,
          filter: ['!', ['get', 'drawn']],
          paint: { 'line-color': COLOUR, 'line-width': width },
        },
        below,
      );
      map.addLayer(
        {
          id: 'front-drawn',
          type: 'line',
          source: SOURCE,
          filter: ['get', 'drawn'],
          paint: {
            'line-color': COLOUR,
            'line-width': width,
            'line-dasharray': [2, 1.4],
            'line-opacity': 0.8,
          },
        },
        below,
      );
    },
    draw(map, at) {
      const step = Math.floor(at / STEP);
      if (step === drawn) return;
      drawn = step;
      map.getSource<GeoJSONSource>(SOURCE)?.setData(featuresOf(frontsAt(sectors, at)));
    },
  };
}

function featuresOf(fronts: readonly Front[]) {
  return collection(
    fronts.map(({ points, drawn }, index) => ({
      type: 'Feature' as const,
      id: index + 1,
      geometry: { type: 'LineString' as const, coordinates: points.map((point) => [...point]) },
      properties: { drawn },
    })),
  );
}
