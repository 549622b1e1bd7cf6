import type { GeoJSONSource, LineLayerSpecification } from 'maplibre-gl';
import type { DatedExhibit } from '../../../data/queries';
import { DAY, type Instant } from '../../../data/time/span';
import { type Head, headsAt, type Leg, legState, legsOf } from '../axes';
import { collection } from '../features';
import { forceColours, journeyColour, type MapLayer, paper } from './layer';

const LEGS = 'axis-legs';
const HEADS = 'axis-heads';

/** Heads are redrawn when the moment has moved this far: some fifteen times a second at play. */
const STEP = DAY / 6;

/** Axes that grow along their dated path: finished legs by state, the moving end as a small source. */
export function axisLayer(
  axes: DatedExhibit['axes'],
  actors: DatedExhibit['actors'],
  below: string,
): MapLayer {
  const legs = legsOf(axes);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  let states: string[] = [];
  let drawn: Instant | null = null;

  return {
    add(map) {
      states = [];
      drawn = null;
      map.addSource(LEGS, { type: 'geojson', data: legFeatures(legs) });
      map.addSource(HEADS, { type: 'geojson', data: collection([]) });
      for (const dashed of [false, true]) {
        map.addLayer(
          lineLayer(LEGS, dashed, [
            'case',
            ['boolean', ['feature-state', 'done'], false],
            ['case', ['boolean', ['feature-state', 'recent'], false], 0.95, 0.3],
            0,
          ]),
          below,
        );
        map.addLayer(lineLayer(HEADS, dashed, 0.95), below);
      }
      map.addLayer(
        {
          id: 'axis-arrows',
          type: 'symbol',
          source: HEADS,
          filter: ['==', ['geometry-type'], 'Point'],
          layout: {
            'icon-image': ['concat', 'arrow-', ['get', 'side']],
            'icon-rotate': ['get', 'bearing'],
            'icon-rotation-alignment': 'map',
            'icon-allow-overlap': true,
            'icon-ignore-placement': true,
            // From afar all of Serbia is a thumb wide, and names would cover it.
            'text-field': ['step', ['zoom'], '', 5.8, ['get', 'name']],
            'text-font': ['Alegreya Sans Medium'],
            'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 16],
            'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
            'text-radial-offset': 1,
            'text-optional': true,
            'text-max-width': 12,
          },
          paint: {
            'text-color': ['get', 'colour'],
            'text-halo-color': paper,
            'text-halo-width': 1.8,
          },
        },
        below,
      );
    },
    draw(map, at) {
      legs.forEach((leg, index) => {
        const { done, recent } = legState(leg, at);
        const state = `${done} ${recent}`;
        if (states[index] === state) return;
        states[index] = state;
        map.setFeatureState({ source: LEGS, id: index + 1 }, { done, recent });
      });
      const step = Math.floor(at / STEP);
      if (step === drawn) return;
      drawn = step;
      map.getSource<GeoJSONSource>(HEADS)?.setData(headFeatures(headsAt(legs, at), names));
    },
  };
}

function lineLayer(source: string, dashed: boolean, opacity: unknown): LineLayerSpecification {
  return {
    id: `${source}-${dashed ? 'dashed' : 'whole'}`,
    type: 'line',
    source,
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'dashed'], dashed]],
    layout: { 'line-cap': dashed ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['get', 'width'],
        9,
        ['*', 2, ['get', 'width']],
      ],
      'line-opacity': opacity as never, // the state expressions are right at run time and too deep for the type
      ...(dashed && { 'line-dasharray': [1.6, 1.2] }),
    },
  };
}

function legFeatures(legs: readonly Leg[]) {
  return collection(
    legs.map((leg, index) => lineFeature(index + 1, leg.axis, leg.from, leg.to, leg.sourced)),
  );
}

function headFeatures(heads: readonly Head[], names: ReadonlyMap<string, string>) {
  return collection<GeoJSON.Geometry, GeoJSON.GeoJsonProperties>(
    heads.flatMap((head, index) => [
      lineFeature(2 * index + 1, head.axis, head.tail, head.at, head.sourced),
      {
        type: 'Feature' as const,
        id: 2 * index + 2,
        geometry: { type: 'Point' as const, coordinates: [...head.at] },
        properties: {
          side: sideOf(head.axis),
          bearing: head.bearing,
          colour: colourOf(head.axis),
          name: names.get(head.axis.actor) ?? '',
        },
      },
    ]),
  );
}

function lineFeature(
  id: number,
  axis: Leg['axis'],
  from: readonly [number, number],
  to: readonly [number, number],
  sourced: boolean,
) {
  return {
    type: 'Feature' as const,
    id,
    geometry: { type: 'LineString' as const, coordinates: [[...from], [...to]] },
    properties: {
      colour: colourOf(axis),
      dashed: axis.kind !== 'advance' || !sourced,
      width: axis.kind === 'journey' ? 1.2 : 2.6,
    },
  };
}

function sideOf(axis: Leg['axis']): string {
  return axis.kind === 'journey' ? 'journey' : (axis.forces[0] ?? 'soviet');
}

function colourOf(axis: Leg['axis']): string {
  return axis.kind === 'journey' ? journeyColour : forceColours[axis.forces[0] ?? 'soviet'];
}
