import 'maplibre-gl/dist/maplibre-gl.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo, useRef } from 'react';
import { Map as ReactMap } from 'react-map-gl/maplibre';
import { wholeArea } from '../../data/space/boxes';
import type { MapView } from '../../data/space/map-view';
import type { Language } from '../../data/text/language';
import { baseStyle } from './basemap';
import { mapScale } from './camera/map-scale';

export type BaseMapActions = {
  /** The style is there, and layers may be added. */
  readonly onStyle: (map: MapLibre) => void;
  readonly onLoad: () => void;
  readonly onFail: () => void;
  /** In CSS pixels of the map. */
  readonly onTouch: (at: { readonly x: number; readonly y: number }) => void;
  readonly onRest: (view: MapView) => void;
};

type Props = {
  readonly language: Language;
  readonly view: MapView | null;
  readonly actions: BaseMapActions;
};

/**
 * How far one may roam: well beyond Vis in the Adriatic and Moscow, because the map keeps its whole
 * frame within the limits, and a wide screen has a wide frame.
 */
const LIMITS: [number, number, number, number] = [-12, 33, 58, 64];

const OPENING: [number, number, number, number] = [...wholeArea[0], ...wholeArea[1]];

/** The ground of the map, flat and north up. */
export function BaseMap({ language, view, actions }: Props) {
  const styled = useRef(false);
  const style = useMemo(() => baseStyle(language, `${window.location.origin}/`), [language]);
  return (
    <ReactMap
      mapStyle={style}
      initialViewState={view ?? { bounds: OPENING, fitBoundsOptions: { padding: 12 } }}
      maxBounds={LIMITS}
      minZoom={3}
      maxZoom={12}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      maxPitch={0}
      pixelRatio={window.devicePixelRatio * mapScale()}
      keyboard={false}
      attributionControl={false}
      fadeDuration={0}
      onStyleData={({ target }) => {
        if (styled.current) return;
        styled.current = true;
        target.touchZoomRotate.disableRotation();
        // The buttons and the list are for keys; a silent picture takes no focus.
        target.getCanvas().tabIndex = -1;
        actions.onStyle(target);
      }}
      onLoad={actions.onLoad}
      onError={({ error, target }) => {
        console.warn(error);
        if (!target.loaded() && target.getLayer('front-dated') === undefined) actions.onFail();
      }}
      onClick={({ point }) => actions.onTouch(point)}
      onMoveEnd={({ viewState }) => actions.onRest(viewState)}
    />
  );
}
