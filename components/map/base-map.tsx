import 'maplibre-gl/dist/maplibre-gl.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo, useRef } from 'react';
import { Map as ReactMap } from 'react-map-gl/maplibre';
import { mapBounds } from '../../data/space/boxes';
import type { MapView } from '../../data/space/map-view';
import type { Language } from '../../data/text/language';
import { baseStyle } from './basemap';
import { FARTHEST_ZOOM } from './camera/fitted';
import { mapScale } from './camera/map-scale';
import { FRONTS } from './fronts/front-layer';

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

const LIMITS: [number, number, number, number] = [...mapBounds[0], ...mapBounds[1]];

/** Where the map is until its frame is known and the camera has fitted its subject into it. */
const BEFORE_FITTING: MapView = { longitude: 21, latitude: 44.6, zoom: 6.5 };

/** The ground of the map, flat and north up. */
export function BaseMap({ language, view, actions }: Props) {
  const styled = useRef(false);
  const style = useMemo(() => baseStyle(language, `${window.location.origin}/`), [language]);
  return (
    <ReactMap
      mapStyle={style}
      initialViewState={view ?? BEFORE_FITTING}
      maxBounds={LIMITS}
      minZoom={FARTHEST_ZOOM}
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
        if (!target.loaded() && target.getLayer(FRONTS) === undefined) actions.onFail();
      }}
      onClick={({ point }) => actions.onTouch(point)}
      onMoveEnd={({ viewState }) => actions.onRest(viewState)}
    />
  );
}
