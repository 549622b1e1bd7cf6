import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { mapBounds } from '../../data/space/boxes';
import type { MapView } from '../../data/space/map-view';
import type { Language } from '../../data/text/language';
import { baseStyle } from './basemap';
import { FARTHEST_ZOOM } from './camera/fitted';
import { mapScale, typeSize } from './camera/map-scale';
import { FRONTS } from './fronts/front-layer';
import styles from './map.module.css';

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
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<MapLibre>(null);
  const onStyle = useEffectEvent((map: MapLibre) => actions.onStyle(map));
  const onLoad = useEffectEvent(() => actions.onLoad());
  const onFail = useEffectEvent(() => actions.onFail());
  const onTouch = useEffectEvent((at: Parameters<BaseMapActions['onTouch']>[0]) =>
    actions.onTouch(at),
  );
  const onRest = useEffectEvent((map: MapLibre) => actions.onRest(viewOf(map)));
  const opening = useEffectEvent(() => view ?? BEFORE_FITTING);

  useEffect(() => {
    const map = frame.current === null ? null : mapIn(frame.current, language, opening());
    drawn.current = map;
    if (map === null) {
      onFail();
      return;
    }
    map.once('styledata', () => onStyle(map));
    map.on('load', () => onLoad());
    map.on('error', ({ error }) => {
      console.warn(error);
      if (!map.loaded() && map.getLayer(FRONTS) === undefined) onFail();
    });
    map.on('click', ({ point }) => onTouch(point));
    map.on('moveend', () => onRest(map));
    return () => {
      drawn.current = null;
      map.remove();
    };
  }, [language]);

  return <div ref={frame} className={styles.ground} />;
}

/** A map in an element; null where the browser gives it nothing to draw with. */
function mapIn(
  container: HTMLElement,
  language: Language,
  { longitude, latitude, zoom }: MapView,
): MapLibre | null {
  try {
    const map = new MapLibre({
      container,
      style: baseStyle(language, `${window.location.origin}/`, nameScale()),
      center: [longitude, latitude],
      zoom,
      maxBounds: LIMITS,
      minZoom: FARTHEST_ZOOM,
      maxZoom: 12,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      pixelRatio: window.devicePixelRatio * mapScale(),
      keyboard: false,
      attributionControl: false,
      // With 0 the map would place every name again at each frame.
      fadeDuration: 1,
    });
    map.touchZoomRotate.disableRotation();
    // The buttons and the list are for keys; a silent picture takes no focus.
    map.getCanvas().tabIndex = -1;
    return map;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

function viewOf(map: MapLibre): MapView {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

/** The page's type size on a desk, in CSS pixels. */
const DESK_TYPE = 17;

/** Names of towns grow with the page's type, and no more than leaves room for them. */
function nameScale(): number {
  return Math.min(1.35, Math.max(1, typeSize() / mapScale() / DESK_TYPE));
}
