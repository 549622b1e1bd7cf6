import type { Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { wholeArea } from '../../data/space/boxes';
import type { Instant } from '../../data/time/span';
import { areaLayer, areaSources } from './areas/area-layer';
import { axisLayer } from './axes/axis-layer';
import { firstNameLayer } from './basemap';
import { boxAround, type CameraRequest, mostZoom, requestFor } from './camera/camera';
import { fly, timeOf } from './camera/flight';
import { mapScale, metresIn, typeSize } from './camera/map-scale';
import { type Connections, unconnected } from './connections/connections';
import { connectionSources, connectionsLayer } from './connections/connections-layer';
import { frontLineLayer } from './fronts/front-layer';
import { hearGone } from './layer/gone';
import { addStyleImages } from './marks/mark-images';
import { EVENT_LABELS, EVENT_MARKS, eventMarksLayer } from './marks/marks-layer';
import { placesLayer } from './places/places-layer';
import { zonesLayer } from './zones/zones-layer';

/** A touch this many CSS pixels from a mark still means it. */
const TOUCH_REACH = 20;

/** Below this zoom the campaign is too small to follow. */
const WIDE_ZOOM = 5.2;

/** Our layers on one map: what the moment and the choice change of them, and the camera's movements. */
export class CampaignLayers {
  readonly #map: MapLibre;
  readonly #now: () => Instant;
  readonly #markSize: number;
  readonly #frontName: string;
  #exhibit: DrawnExhibit;
  #layers: ReturnType<typeof layersOf>;
  #events: readonly EventOutline[];
  #selected: EventOutline | null = null;
  #seen = false;
  #connections: Connections = unconnected;
  #favoured: ReadonlySet<string> = new Set();
  #waiting = 0;
  #hear: (waiting: number) => void = () => undefined;

  constructor(
    map: MapLibre,
    exhibit: DrawnExhibit,
    events: readonly EventOutline[],
    now: () => Instant,
    frontName: string,
  ) {
    this.#frontName = frontName;
    this.#map = map;
    this.#now = now;
    this.#exhibit = exhibit;
    this.#markSize = (1.5 * typeSize()) / mapScale();
    this.#events = events;
    this.#layers = this.#layersOf(exhibit);
    this.#add();
    // After a lost context the style comes back without feature state, images and our sources.
    map.on('webglcontextrestored', this.#restore);
    map.once('idle', () => {
      this.#seen = true;
    });
  }

  /**
   * Keeps the marks to `events`. With another exhibit it begins anew, as when a visitor asks for the
   * reported crimes after all.
   */
  setEvents(exhibit: DrawnExhibit, events: readonly EventOutline[]): void {
    const other = this.#exhibit.events !== exhibit.events;
    if (!other && this.#events === events) return;
    this.#events = events;
    if (other) {
      this.#remove();
      this.#exhibit = exhibit;
      this.#layers = this.#layersOf(exhibit);
      this.#add();
      return;
    }
    this.#keepTo(events);
    this.draw(this.#now());
  }

  draw(at: Instant): void {
    // While the context is lost there is no style, and every change would throw.
    if (this.#map.style === null || !this.#map.getLayer(EVENT_MARKS)) return;
    for (const layer of this.#layers.all) layer.draw(this.#map, at);
  }

  /** Marks the chosen event and brings it into view, unless the view is the visitor's own. */
  choose(event: EventOutline | null, viewKept: boolean): void {
    const leaves = this.#selected !== null && event === null;
    this.#selected = event;
    this.#layers.marks.choose(this.#map, event?.id ?? null);
    this.draw(this.#now());
    const request = event === null || viewKept ? null : this.#requestOf(event);
    if (request !== null) this.look(request);
    // What was shown of Europe is over with the event that asked for it.
    else if (leaves && this.#map.getZoom() < WIDE_ZOOM) this.lookAtWhole();
  }

  /** Names the marks that matter in a chapter and takes its view, unless the view is the visitor's own. */
  guide(chapter: DatedChapter | null, viewKept: boolean): void {
    this.#favoured = new Set(chapter?.marks);
    this.#layers.marks.favour(this.#map, this.#favoured);
    if (chapter === null || viewKept) return;
    const { centre, zoom } = chapter.view;
    this.look({ kind: 'view', at: centre, zoom });
  }

  /** Shows what the chosen event is joined with. */
  connect(connections: Connections): void {
    this.#connections = connections;
    this.#layers.connections.show(this.#map, connections);
  }

  /** The ids of shown events under a touch, nearest to the visitor's finger first. */
  eventsNear(map: MapLibre, { x, y }: { readonly x: number; readonly y: number }): string[] {
    const reach = TOUCH_REACH + this.#markSize / 2;
    return this.#layers.marks
      .drawn()
      .map((mark) => {
        const middle = map.project([...mark.at]);
        return { event: mark.event, right: middle.x + mark.x - x, down: middle.y + mark.y - y };
      })
      .filter(({ right, down }) => Math.abs(right) <= reach && Math.abs(down) <= reach)
      .sort((one, other) => Math.hypot(one.right, one.down) - Math.hypot(other.right, other.down))
      .map(({ event }) => event);
  }

  look(request: CameraRequest): void {
    // Before the map has been seen there is no orientation to keep, and its frame may yet change.
    fly(this.#map, request, !this.#seen);
  }

  /**
   * Tells how many metres a pixel of the screen stands for in the middle of the map, and whether one
   * can come no nearer, now and with each movement.
   */
  onView(
    report: (view: { readonly metresInPixel: number; readonly nearest: boolean }) => void,
  ): () => void {
    // Styles are read when the map's size changes, and not with each frame of a flight.
    let scale = mapScale();
    const tell = () => {
      const metresInPixel = metresIn(this.#map.getCenter().lat, this.#map.getZoom()) / scale;
      report({ metresInPixel, nearest: this.#map.getZoom() >= this.#mostZoom() - 0.01 });
    };
    const resized = () => {
      scale = mapScale();
      tell();
    };
    tell();
    this.#map.on('move', tell);
    this.#map.on('resize', resized);
    return () => {
      this.#map.off('move', tell);
      this.#map.off('resize', resized);
    };
  }

  /** Tells how many events in view are not drawn before one looks closer, now and whenever that changes. */
  onWaiting(hear: (waiting: number) => void): () => void {
    this.#hear = hear;
    hear(this.#waiting);
    return () => {
      this.#hear = () => undefined;
    };
  }

  lookAtWhole(): void {
    this.look({ kind: 'box', corners: wholeArea });
  }

  /** By shares of the picture's width and height. */
  panBy(east: number, south: number): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#map.panBy([east * clientWidth, south * clientHeight], { duration: timeOf(250) });
  }

  zoomBy(levels: number): void {
    const zoom = Math.min(this.#mostZoom(), this.#map.getZoom() + levels);
    this.#map.easeTo({ zoom, duration: timeOf(250) });
  }

  /** What has to be seen to once the camera rests. */
  settle(): void {
    if (this.#map.getLayer(EVENT_MARKS)) this.#layers.marks.resettle(this.#map);
    this.#drawBack();
  }

  /** Away from where the map is true from nearby, it gently goes back to where it is. */
  #drawBack(): void {
    const most = this.#mostZoom();
    if (this.#map.getZoom() <= most + 0.01) return;
    this.#map.easeTo({ zoom: most, duration: timeOf(250) });
  }

  #mostZoom(): number {
    const { lng, lat } = this.#map.getCenter();
    return mostZoom([lng, lat]);
  }

  readonly onGone = (hear: () => void) => hearGone(this.#map, hear);

  stop(): void {
    this.#map.off('webglcontextrestored', this.#restore);
  }

  #requestOf(event: EventOutline): CameraRequest | null {
    const place = this.#exhibit.places.find(({ id }) => id === event.place);
    if (place !== undefined) return within(this.#map, place.at) ? requestFor(place.at) : null;
    const area = this.#layers.areas.find(({ id }) => id === event.area);
    return area === undefined ? null : { kind: 'box', corners: boxAround(area.outline) };
  }

  readonly #restore = () => {
    this.#map.once('style.load', () => this.#add());
    if (this.#map.isStyleLoaded()) this.#add();
  };

  #add(): void {
    // A style that comes back has our sources, and not the layer that draws by itself.
    if (this.#layers.sources.some((source) => this.#map.getSource(source))) this.#remove();
    addStyleImages(this.#map, this.#markSize);
    this.#layers.connections.add(this.#map);
    for (const layer of this.#layers.all) layer.add(this.#map);
    this.#keepTo(this.#events);
    this.draw(this.#now());
    this.#layers.marks.choose(this.#map, this.#selected?.id ?? null);
    this.#layers.marks.favour(this.#map, this.#favoured);
    this.#layers.connections.show(this.#map, this.#connections);
  }

  #layersOf(exhibit: DrawnExhibit) {
    return layersOf(exhibit, this.#markSize, this.#frontName, (waiting) => {
      if (waiting === this.#waiting) return;
      this.#waiting = waiting;
      this.#hear(waiting);
    });
  }

  #keepTo(events: readonly EventOutline[]): void {
    this.#layers.marks.keepTo(events);
    this.#layers.shades.keepTo(events);
  }

  #remove(): void {
    const ours = new Set(this.#layers.sources);
    if (this.#map.getLayer(EVENT_MARKS)) this.#map.removeLayer(EVENT_MARKS);
    for (const { id, ...layer } of this.#map.getStyle().layers) {
      if ('source' in layer && ours.has(layer.source)) this.#map.removeLayer(id);
    }
    for (const source of ours) if (this.#map.getSource(source)) this.#map.removeSource(source);
  }
}

function layersOf(
  exhibit: DrawnExhibit,
  markSize: number,
  frontName: string,
  report: (waiting: number) => void,
) {
  const { events } = exhibit;
  const marks = eventMarksLayer(events, exhibit.places, markSize, report);
  const below = firstNameLayer;
  const shades = areaLayer(events, exhibit.areas, below);
  return {
    marks,
    shades,
    connections: connectionsLayer(below),
    areas: exhibit.areas,
    sources: [
      ...connectionSources,
      ...areaSources(exhibit.areas),
      'front-lines',
      'axis-legs',
      'axis-heads',
      'changing-places',
      EVENT_LABELS,
    ],
    all: [
      zonesLayer(),
      shades,
      frontLineLayer(exhibit.frontLines, frontName, below),
      axisLayer(exhibit.axes, exhibit.actors, below),
      placesLayer(events, exhibit.places),
      marks,
    ],
  };
}

/** Whether the map reaches a place at all: New York lies beyond it. */
function within(map: MapLibre, [longitude, latitude]: readonly [number, number]): boolean {
  return map.getMaxBounds()?.contains([longitude, latitude]) ?? true;
}
