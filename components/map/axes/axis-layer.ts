import type { GeoJsonProperties, Geometry } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { DAY, type Instant } from '../../../data/time/span';
import { firstTownLayer } from '../base/town-layers';
import { collection } from '../layer/features';
import { forceColours, journeyColour, type MapLayer, towardsPaper } from '../layer/layer';
import { type Head, headsAt, type Leg, legState, legsOf, tapered } from './axes';
import { arrowNames, arrows, HEADS, LEGS, shafts } from './axis-style';

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
  /** The heads that are drawn and their positions, so that nothing is sent while none moves. */
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
      map.addLayer(arrows);
      map.addLayer(arrowNames, firstTownLayer);
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
