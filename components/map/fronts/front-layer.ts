import type { ExpressionSpecification, GeoJSONSource, LineLayerSpecification } from 'maplibre-gl';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { DAY, type Instant } from '../../../data/time/span';
import { collection } from '../layer/features';
import { frontColour, type MapLayer, paper } from '../layer/layer';
import { type Front, frontsAt, sectorsOf } from './fronts';

const SOURCE = 'front-lines';

/** A line is redrawn when the moment has moved this far: finer steps cannot be seen. */
const STEP = DAY / 3;

/** The front line: whole on a dated day, dashed where it is a drawing between two of them. */
export function frontLineLayer(
  lines: DrawnExhibit['frontLines'],
  name: string,
  below: string,
): MapLayer {
  const sectors = sectorsOf(lines);
  let drawn: Instant | null = null;

  return {
    add(map) {
      drawn = null;
      map.addSource(SOURCE, { type: 'geojson', data: collection([]) });
      for (const layer of [halo, hachures(false), hachures(true), line(false), line(true)]) {
        map.addLayer(layer, below);
      }
      map.addLayer(
        {
          id: 'front-name',
          type: 'symbol',
          source: SOURCE,
          minzoom: 6,
          layout: {
            'symbol-placement': 'line',
            'symbol-spacing': 420,
            'text-field': name,
            'text-font': ['Alegreya Sans Italic'],
            'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12, 9, 16],
            'text-letter-spacing': 0.12,
            'text-offset': [
              'case',
              ['get', 'heldRight'],
              ['literal', [0, -0.9]],
              ['literal', [0, 0.9]],
            ],
            'text-max-angle': 30,
            'text-padding': 6,
          },
          paint: { 'text-color': frontColour, 'text-halo-color': paper, 'text-halo-width': 1.8 },
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

const join = { 'line-join': 'round', 'line-cap': 'round' } as const;

function byZoom(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 5, far, 9, near];
}

const halo: LineLayerSpecification = {
  id: 'front-halo',
  type: 'line',
  source: SOURCE,
  layout: join,
  paint: { 'line-color': paper, 'line-width': 11, 'line-opacity': 0.8, 'line-blur': 3 },
};

function line(drawn: boolean): LineLayerSpecification {
  return {
    id: drawn ? 'front-drawn' : 'front-dated',
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'drawn'], drawn],
    layout: drawn ? { 'line-join': 'round' } : join,
    paint: {
      'line-color': frontColour,
      'line-width': byZoom(2, 4),
      ...(drawn && { 'line-dasharray': [2.2, 1.1] }),
    },
  };
}

/** Short strokes on the side that is still occupied: a broad line beside the front, mostly gap. */
function hachures(drawn: boolean): LineLayerSpecification {
  const side: ExpressionSpecification = ['case', ['get', 'heldRight'], 1, -1];
  return {
    id: drawn ? 'front-hachures-drawn' : 'front-hachures-dated',
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'drawn'], drawn],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': frontColour,
      'line-width': byZoom(4, 8),
      'line-offset': ['interpolate', ['linear'], ['zoom'], 5, ['*', 3, side], 9, ['*', 6, side]],
      'line-dasharray': [0.22, 1.1],
      ...(drawn && { 'line-opacity': 0.7 }),
    },
  };
}

function featuresOf(fronts: readonly Front[]) {
  return collection(
    fronts.map(({ points, interpolated, from }, index) => ({
      type: 'Feature' as const,
      id: index + 1,
      geometry: { type: 'LineString' as const, coordinates: points.map((point) => [...point]) },
      properties: { drawn: interpolated, heldRight: from.freedSide === 'left' },
    })),
  );
}
