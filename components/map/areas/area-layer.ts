import type { ExpressionSpecification } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { areaColour, areaOpacity, type FilteredLayer } from '../layer/layer';
import { areasAt } from '../layer/visibility';
import { softArea } from './soft-area';

/** In the streets of a city the veil covers all there is to see, and half of it will do. */
const SHOWN: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  areaOpacity,
  11.5,
  areaOpacity / 2,
];

/** The events that each frame has to look at. */
function inAreas(events: readonly EventOutline[]): EventOutline[] {
  return events.filter(({ area }) => area !== undefined);
}

/** The sources that the areas are drawn from, so that they can be taken off the map again. */
export function areaSources(areas: DrawnExhibit['areas']): string[] {
  return areas.map(({ id }) => `area-${id}`);
}

/** A region with soft edges and no centre: the only mark for reported crimes. */
export function areaLayer(
  events: readonly EventOutline[],
  areas: DrawnExhibit['areas'],
  below: string,
): FilteredLayer {
  let kept = inAreas(events);
  let on: ReadonlySet<string> = new Set();

  return {
    keepTo(events) {
      kept = inAreas(events);
    },
    add(map) {
      on = new Set();
      for (const { id, outline } of areas) {
        const { canvas, corners } = softArea(outline, areaColour);
        map.addSource(`area-${id}`, {
          type: 'canvas',
          canvas,
          coordinates: corners,
          animate: false,
        });
        const paint = { 'raster-opacity': 0, 'raster-fade-duration': 0 };
        map.addLayer({ id: `area-${id}`, type: 'raster', source: `area-${id}`, paint }, below);
      }
    },
    draw(map, at) {
      const wanted = areasAt(kept, at);
      for (const { id } of areas) {
        if (wanted.has(id) === on.has(id)) continue;
        map.setPaintProperty(`area-${id}`, 'raster-opacity', wanted.has(id) ? SHOWN : 0);
      }
      on = wanted;
    },
  };
}
