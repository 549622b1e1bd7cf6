import type { GeoJsonProperties, Geometry } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, LineLayerSpecification } from 'maplibre-gl';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { DAY, type Instant } from '../../../data/time/span';
import { cityNameLayer } from '../base/town-names';
import { collection } from '../layer/features';
import { forceColours, journeyColour, type MapLayer, paper, towardsPaper } from '../layer/layer';
import { type Head, headsAt, type Leg, legState, legsOf, tapered } from './axes';

const LEGS = 'axis-legs';
const HEADS = 'axis-heads';
const ARROWS = 'axis-arrows';

/** Heads are redrawn when the moment has moved this far: some fifteen times a second at play. */
const STEP = DAY / 6;

/** Pixels of a shaft at zoom 7: an army's, and a person's journey. */
const SHAFT = 5;
const JOURNEY = 1.8;

/** Arrows that grow along their dated path: finished legs by state, the moving end as a small source. */
export function axisLayer(
  axes: DrawnExhibit['axes'],
  actors: DrawnExhibit['actors'],
  below: string,
): MapLayer {
  const legs = legsOf(axes);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  let states: string[] = [];
  let drawn: Instant | null = null;
  /** Where the heads stand that are drawn: most of the time some move, but not always. */
  let drawnHeads = '';

  return {
    add(map) {
      states = [];
      drawn = null;
      drawnHeads = '';
      map.addSource(LEGS, { type: 'geojson', data: legFeatures(legs) });
      map.addSource(HEADS, { type: 'geojson', data: collection([]) });
      for (const layer of shafts) map.addLayer(layer, below);
      // Above the names, so that a name makes room for a head.
      map.addLayer({
        id: ARROWS,
        type: 'symbol',
        source: HEADS,
        filter: isArrow,
        layout: {
          'icon-image': ['concat', 'arrow-', ['get', 'side']],
          'icon-rotate': ['get', 'bearing'],
          'icon-rotation-alignment': 'map',
          'icon-allow-overlap': true,
        },
      });
      map.addLayer(
        {
          id: 'axis-names',
          type: 'symbol',
          source: HEADS,
          filter: isArrow,
          // From afar all of Serbia is a thumb wide, and names would cover it.
          minzoom: 5.8,
          layout: {
            'text-field': ['get', 'name'],
            'text-font': ['Alegreya Sans Medium'],
            'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 16],
            'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
            'text-radial-offset': 1.5,
            'text-max-width': 9,
            'text-line-height': 1,
          },
          paint: {
            'text-color': ['get', 'colour'],
            'text-halo-color': paper,
            'text-halo-width': 1.8,
          },
        },
        cityNameLayer,
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
      const heads = headsAt(legs, at);
      const now = heads.map(({ leg, at }) => `${leg.axis.id} ${at.join()}`).join(';');
      if (now === drawnHeads) return;
      drawnHeads = now;
      // One source for shaft and arrow: each that changes costs a message to the worker and back.
      const features = [...headFeatures(heads), ...arrowFeatures(heads, names)];
      map
        .getSource<GeoJSONSource>(HEADS)
        ?.setData(collection<Geometry, GeoJsonProperties>(features));
    },
  };
}

const isArrow: ExpressionSpecification = ['has', 'bearing'];

/** The halo of all shafts, then the faded, then the new: a later arrow lies over an earlier one. */
const shafts: readonly LineLayerSpecification[] = [
  shaft(LEGS, 'halo', 'whole', ifDone(1)),
  shaft(HEADS, 'halo', 'whole', 1),
  ...(['dashed', 'whole'] as const).flatMap((look) => [
    shaft(LEGS, 'faded', look, ifDone(['case', state('recent'), 0, 1])),
    shaft(LEGS, 'colour', look, ifDone(['case', state('recent'), 1, 0])),
    shaft(HEADS, 'colour', look, 1),
  ]),
];

function state(name: string): ExpressionSpecification {
  return ['boolean', ['feature-state', name], false];
}

function ifDone(opacity: ExpressionSpecification | number): ExpressionSpecification {
  return ['case', state('done'), opacity, 0];
}

function shaft(
  source: string,
  ink: 'halo' | 'faded' | 'colour',
  look: 'whole' | 'dashed',
  opacity: ExpressionSpecification | number,
): LineLayerSpecification {
  const dashed = look === 'dashed';
  const width: ExpressionSpecification =
    ink === 'halo' ? ['+', 2.6, ['get', 'width']] : ['get', 'width'];
  return {
    id: `${source}-${ink}-${look}`,
    type: 'line',
    source,
    filter: ['==', ['get', 'dashed'], dashed],
    layout: { 'line-cap': dashed ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': ink === 'halo' ? paper : ['get', ink],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['*', 0.6, width],
        7,
        width,
        10,
        ['*', 1.8, width],
      ],
      'line-opacity': opacity as never, // the state expressions are right at run time and too deep for the type
      ...(dashed && { 'line-dasharray': [1.5, 0.9] }),
    },
  };
}

function legFeatures(legs: readonly Leg[]) {
  return collection(legs.flatMap((leg, index) => lineFeatures(index + 1, leg, leg.curve)));
}

function headFeatures(heads: readonly Head[]) {
  return heads.flatMap(({ leg, curve }, index) => lineFeatures(index + 1, leg, curve));
}

function arrowFeatures(heads: readonly Head[], names: ReadonlyMap<string, string>) {
  return heads.map(({ leg: { axis }, at, bearing }, index) => ({
    type: 'Feature' as const,
    id: index + 1,
    geometry: { type: 'Point' as const, coordinates: [...at] },
    properties: {
      side: sideOf(axis),
      bearing,
      colour: colourOf(axis),
      name: names.get(axis.actor) ?? '',
    },
  }));
}

/** One leg's strips have one id, and so one state. What no source names is dashed, and does not widen. */
function lineFeatures(id: number, leg: Leg, curve: Leg['curve']) {
  const { axis } = leg;
  const dashed = axis.kind !== 'advance' || !leg.sourced;
  const strips = dashed ? [{ points: curve, share: 0.62 }] : tapered(curve, leg.behind);
  const full = axis.kind === 'journey' ? JOURNEY / 0.62 : SHAFT;
  return strips.map(({ points, share }) => ({
    type: 'Feature' as const,
    id,
    geometry: { type: 'LineString' as const, coordinates: points.map((point) => [...point]) },
    properties: {
      colour: colourOf(axis),
      faded: towardsPaper(colourOf(axis)),
      dashed,
      width: full * share,
    },
  }));
}

function sideOf(axis: Leg['axis']): string {
  return axis.kind === 'journey' ? 'journey' : (axis.forces[0] ?? 'soviet');
}

function colourOf(axis: Leg['axis']): string {
  return axis.kind === 'journey' ? journeyColour : forceColours[axis.forces[0] ?? 'soviet'];
}
