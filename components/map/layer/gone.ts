import type { Map as MapLibre } from 'maplibre-gl';

/** Milliseconds until a drawing that was taken away is given up. */
const BACK_WITHIN = 2500;

/** Calls `listener` when the graphics card has taken the drawing away and not given it back for some seconds. */
export function onContextGone(map: MapLibre, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, BACK_WITHIN);
  };
  const back = () => clearTimeout(timer);
  map.on('webglcontextlost', lost);
  map.on('webglcontextrestored', back);
  return () => {
    back();
    map.off('webglcontextlost', lost);
    map.off('webglcontextrestored', back);
  };
}
