import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { face } from '../base/faces';
import { firstTownLayer } from '../base/town-layers';
import { areaColour, type FilteredLayer, paper } from '../layer/layer';
import { hatch, ringOpacity } from './hatch';
import { areasOfReports, ownArea, reportedAreasAt } from './shaded-areas';
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
/** The lines of areas of other events go the other way. */
const OTHER_HATCH = 'other-area-hatch';

type AreaLayer = FilteredLayer & {
  /** From the next moment drawn on, an event's own area in place of all others: two shades over one another could not be told apart. */
  readonly choose: (event: EventOutline | null) => void;
};

/** The events that each frame has to look at. */
function inAreas(events: readonly EventOutline[]): EventOutline[] {
  return events.filter(({ area }) => area !== undefined);
}

/** The sources that the areas are drawn from, so that they can be taken off the map again. */
export function areaSources(areas: DrawnExhibit['areas']): string[] {
  return areas.map(({ id }) => `area-${id}`);
}

/** A region with soft edges and no centre: the only mark for reported crimes, and that of a chosen event which concerns a region. */
export function areaLayer(
  events: readonly EventOutline[],
  areas: DrawnExhibit['areas'],
  below: string,
): AreaLayer {
  let kept = inAreas(events);
  let own: string | null = null;
  let on: ReadonlySet<string> = new Set();

  return {
    keepTo(events) {
      kept = inAreas(events);
    },
    choose(event) {
      own = ownArea(event);
    },
    add(map) {
      on = new Set();
      const ofReports = areasOfReports(events);
      for (const [image, direction] of [
        [HATCH, 'up'],
        [OTHER_HATCH, 'down'],
      ] as const)
        if (!map.hasImage(image))
          map.addImage(image, hatch(areaColour, direction), { pixelRatio: 2 });
      for (const area of areas)
        addArea(map, area, { pattern: ofReports.has(area.id) ? HATCH : OTHER_HATCH, below });
    },
    draw(map, at) {
      const wanted = own === null ? reportedAreasAt(kept, at) : new Set([own]);
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
  { pattern, below }: { readonly pattern: string; readonly below: string },
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
      paint: { 'fill-pattern': pattern, 'fill-opacity': 0, 'fill-antialias': false },
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
