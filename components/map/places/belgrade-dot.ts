import { colour } from '../base/colour';
import type { MapLayer } from '../layer/layer';

export const BELGRADE_DOT = 'belgrade-dot';

/** Belgrade's dot over all marks: three readers of a day with six marks around it could not say which was the city. */
export function belgradeDot(): MapLayer {
  return {
    add(map) {
      map.addLayer({
        id: BELGRADE_DOT,
        type: 'circle',
        source: 'towns',
        filter: ['==', ['get', 'rank'], 1],
        paint: {
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 3.4, 9, 5.5],
          'circle-color': colour.city,
          'circle-stroke-color': colour.halo,
          'circle-stroke-width': 2,
        },
      });
    },
    draw: () => undefined,
  };
}
