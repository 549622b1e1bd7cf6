import type { Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import type { Instant } from '../../data/time/span';
import { boxAround, type CameraRequest, requestFor } from './camera/camera';
import { MapCamera } from './camera/map-camera';
import { mapScale, typeSize } from './camera/map-scale';
import { type Connections, unconnected } from './connections/connections';
import { onContextGone } from './layer/gone';
import { isOn, type LayerSet, layersOf, removeFrom } from './layer-set';
import { addStyleImages } from './marks/mark-images';

/** A touch this many CSS pixels from a mark still means it. */
const TOUCH_REACH = 20;

/** Below this zoom the campaign is too small to follow. */
const WIDE_ZOOM = 5.2;

type Drawn = {
  readonly exhibit: DrawnExhibit;
  /** The events of the exhibit that may have marks. */
  readonly events: readonly EventOutline[];
  readonly now: () => Instant;
  /** The words along the front line. */
  readonly frontName: string;
};

/** Our layers on one map: what the moment, the filter and the choice change of them. */
export class CampaignLayers {
  readonly camera: MapCamera;
  readonly #map: MapLibre;
  readonly #now: () => Instant;
  readonly #markSize: number;
  readonly #frontName: string;
  #exhibit: DrawnExhibit;
  #layers: LayerSet;
  #events: readonly EventOutline[];
  #selected: EventOutline | null = null;
  #connections: Connections = unconnected;
  #favoured: ReadonlySet<string> = new Set();
  #waiting = 0;
  #onWaiting: (waiting: number) => void = () => undefined;

  constructor(map: MapLibre, { exhibit, events, now, frontName }: Drawn) {
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
    this.camera = new MapCamera(map);
  }

  /**
   * Keeps the marks to `events`. Another exhibit replaces all layers, as when a visitor asks for the
   * reported crimes after all.
   */
  setEvents(exhibit: DrawnExhibit, events: readonly EventOutline[]): void {
    const other = this.#exhibit.events !== exhibit.events;
    if (!other && this.#events === events) return;
    this.#events = events;
    if (other) {
      removeFrom(this.#map, this.#layers);
      this.#exhibit = exhibit;
      this.#layers = this.#layersOf(exhibit);
      this.#add();
      return;
    }
    this.#keepTo(events);
    this.draw(this.#now());
  }

  draw(at: Instant): void {
    if (!isOn(this.#map)) return;
    for (const layer of this.#layers.all) layer.draw(this.#map, at);
  }

  /** Marks the chosen event and brings it into view, unless the view is the visitor's own. */
  choose(event: EventOutline | null, viewKept: boolean): void {
    const leaves = this.#selected !== null && event === null;
    this.#selected = event;
    this.#layers.marks.choose(this.#map, event?.id ?? null);
    this.draw(this.#now());
    const request = event === null || viewKept ? null : this.#requestOf(event);
    if (request !== null) this.camera.look(request);
    // A view of all Europe was for the event alone.
    else if (leaves && this.#map.getZoom() < WIDE_ZOOM) this.camera.lookAtWhole();
  }

  /** Names the marks that matter in a chapter and takes its view, unless the view is the visitor's own. */
  guide(chapter: DatedChapter | null, viewKept: boolean): void {
    this.#favoured = new Set(chapter?.marks);
    this.#layers.marks.favour(this.#map, this.#favoured);
    if (chapter === null || viewKept) return;
    const { centre, zoom } = chapter.view;
    this.camera.look({ kind: 'view', at: centre, zoom });
  }

  /** Shows the lines from the chosen event. */
  connect(connections: Connections): void {
    this.#connections = connections;
    this.#layers.connections.show(this.#map, connections);
  }

  /** The ids of shown events under a touch, nearest to the visitor's finger first. */
  eventsNear({ x, y }: { readonly x: number; readonly y: number }): string[] {
    const reach = TOUCH_REACH + this.#markSize / 2;
    return this.#layers.marks
      .drawn()
      .map((mark) => {
        const middle = this.#map.project([...mark.at]);
        return { event: mark.event, right: middle.x + mark.x - x, down: middle.y + mark.y - y };
      })
      .filter(({ right, down }) => Math.abs(right) <= reach && Math.abs(down) <= reach)
      .sort((one, other) => Math.hypot(one.right, one.down) - Math.hypot(other.right, other.down))
      .map(({ event }) => event);
  }

  /** Calls `listener`, now and at each change, with how many events in view show only from nearer by. */
  onWaiting(listener: (waiting: number) => void): () => void {
    this.#onWaiting = listener;
    listener(this.#waiting);
    return () => {
      this.#onWaiting = () => undefined;
    };
  }

  /** Once the camera rests: chooses the marks for its view, and draws back from where the map is not true. */
  settle(): void {
    if (isOn(this.#map)) this.#layers.marks.resettle(this.#map);
    this.camera.drawBack();
  }

  readonly onGone = (listener: () => void) => onContextGone(this.#map, listener);

  stop(): void {
    this.#map.off('webglcontextrestored', this.#restore);
  }

  #requestOf(event: EventOutline): CameraRequest | null {
    const place = this.#exhibit.places.find(({ id }) => id === event.place);
    if (place !== undefined) return reaches(this.#map, place.at) ? requestFor(place.at) : null;
    const area = this.#layers.areas.find(({ id }) => id === event.area);
    return area === undefined ? null : { kind: 'box', corners: boxAround(area.outline) };
  }

  readonly #restore = () => {
    this.#map.once('style.load', () => this.#add());
    if (this.#map.isStyleLoaded()) this.#add();
  };

  #add(): void {
    // A style that comes back has our sources, and not the layer that draws by itself.
    if (this.#layers.sources.some((source) => this.#map.getSource(source)))
      removeFrom(this.#map, this.#layers);
    addStyleImages(this.#map, this.#markSize);
    this.#layers.connections.add(this.#map);
    for (const layer of this.#layers.all) layer.add(this.#map);
    this.#keepTo(this.#events);
    this.draw(this.#now());
    this.#layers.marks.choose(this.#map, this.#selected?.id ?? null);
    this.#layers.marks.favour(this.#map, this.#favoured);
    this.#layers.connections.show(this.#map, this.#connections);
  }

  #layersOf(exhibit: DrawnExhibit): LayerSet {
    return layersOf(exhibit, {
      markSize: this.#markSize,
      frontName: this.#frontName,
      onWaiting: (waiting) => {
        if (waiting === this.#waiting) return;
        this.#waiting = waiting;
        this.#onWaiting(waiting);
      },
    });
  }

  #keepTo(events: readonly EventOutline[]): void {
    this.#layers.marks.keepTo(events);
    this.#layers.shades.keepTo(events);
  }
}

/** Whether the map reaches a place at all: New York lies beyond it. */
function reaches(map: MapLibre, [longitude, latitude]: readonly [number, number]): boolean {
  return map.getMaxBounds()?.contains([longitude, latitude]) ?? true;
}
