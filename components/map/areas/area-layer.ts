import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { isReport } from '../../../data/schema/parts/event-kinds';
import { face } from '../base/faces';
import { firstTownLayer } from '../base/town-layers';
import { areaColour, type FilteredLayer, paper } from '../layer/layer';
import { areasAt } from '../layer/visibility';
import { hatch, ringOpacity } from './hatch';
import { softRings } from './soft-rings';

/** In the streets of a city the hatch covers all there is to see, and half of it will do. */
const SHOWN: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  ringOpacity,
  11.5,
  ringOpacity / 2,
];

const HATCH = 'area-hatch';

/** The events that each frame has to look at: other areas are named in their cards, since their shades would lie over this one. */
function inAreas(events: readonly EventOutline[]): EventOutline[] {
  return events.filter((event) => event.area !== undefined && isReport(event));
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
      if (!map.hasImage(HATCH)) map.addImage(HATCH, hatch(areaColour), { pixelRatio: 2 });
      for (const area of areas) addArea(map, area, below);
    },
    draw(map, at) {
      const wanted = areasAt(kept, at);
      for (const { id } of areas) {
        if (wanted.has(id) === on.has(id)) continue;
        map.setPaintProperty(`area-${id}`, 'fill-opacity', wanted.has(id) ? SHOWN : 0);
        map.setLayoutProperty(nameOf(id), 'visibility', wanted.has(id) ? 'visible' : 'none');
      }
      on = wanted;
    },
  };
}

function nameOf(area: string): string {
  return `name-of-area-${area}`;
}

/** Rings that are hatched over one another, and the area's name beside its corner. */
function addArea(
  map: MapLibre,
  { id, name, outline }: DrawnExhibit['areas'][number],
  below: string,
) {
  const { rings, corner } = softRings(outline);
  const source = `area-${id}`;
  const properties = {};
  const points = [{ type: 'Point' as const, coordinates: [...corner] }];
  const fills = rings.map((ring) => ({
    type: 'Polygon' as const,
    coordinates: [positions(ring)],
  }));
  const features = [...fills, ...points].map((geometry) => ({
    type: 'Feature' as const,
    properties,
    geometry,
  }));
  map.addSource(source, { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer(
    {
      id: source,
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-pattern': HATCH, 'fill-opacity': 0, 'fill-antialias': false },
    },
    below,
  );
  map.addLayer(
    {
      id: nameOf(id),
      type: 'symbol',
      source,
      // From afar the caption has to do.
      minzoom: 6,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        visibility: 'none',
        'text-field': name,
        'text-font': face('Alegreya Sans Italic'),
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 9, 17],
        'text-max-width': 11,
        'text-line-height': 1.05,
        'text-justify': 'auto',
        'text-variable-anchor': nameAnchors,
        'text-radial-offset': 0.6,
      },
      paint: { 'text-color': areaColour, 'text-halo-color': paper, 'text-halo-width': 1.4 },
    },
    firstTownLayer,
  );
}

/** The corners of the name that may be at its point, those outside the area first. */
const nameAnchors: (
  | 'top'
  | 'bottom'
  | 'left'
  | 'right'
  | 'bottom-right'
  | 'top-right'
  | 'bottom-left'
  | 'top-left'
)[] = ['bottom-right', 'right', 'bottom', 'top-right', 'bottom-left', 'left', 'top', 'top-left'];

function positions(points: readonly (readonly [number, number])[]): number[][] {
  return points.map(([longitude, latitude]) => [longitude, latitude]);
}
