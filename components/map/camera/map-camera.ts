import type { Map as MapLibre } from 'maplibre-gl';
import type { MapView } from '../../../data/space/map-view';
import { coversIn, sizeOf, watchCovers } from './covers';
import { boxWithin, fitted, isWithin, type MapFrame, mostZoom, worldWith } from './fitted';
import { Flight, timeOf } from './flight';
import { insetsFrom } from './insets';
import { mapScale, metresIn, typeSize } from './map-scale';
import type { Subject } from './subjects';

/** What the camera sees: the metres in a pixel in the middle of the map, and whether it is as near as it may come. */
type CameraView = { readonly metresInPixel: number; readonly nearest: boolean };

/** What the camera has to show: `calm` where a visitor who already sees it well enough needs no flight. */
type Task = { readonly subject: Subject; readonly calm: boolean };

/** A visitor who is this many zoom levels farther away still sees a place well enough. */
const WELL_ENOUGH = 0.9;
/** What is left free around a subject, in multiples of the page’s type size: room for half a mark and a little more. */
const MARGIN = 1.25;

/** The camera of one map: keeps a subject in view, whatever its frame becomes, until a visitor moves the map. */
export class MapCamera {
  readonly #map: MapLibre;
  readonly #flight: Flight;
  readonly #pane: HTMLElement;
  readonly #theatre: Subject;
  #task: Task;
  #taken: boolean;
  readonly #takers = new Set<(taken: boolean) => void>();
  #seen = false;

  /** `theatre` is what "whole area" shows, and what the map begins with unless the visitor's address has a view. */
  constructor(map: MapLibre, theatre: Subject, hasView: boolean) {
    this.#map = map;
    this.#flight = new Flight(map);
    this.#theatre = theatre;
    this.#task = { subject: theatre, calm: false };
    this.#taken = hasView;
    const container = map.getContainer();
    this.#pane = container.closest<HTMLElement>('[data-map-pane]') ?? container;
    map.once('idle', () => {
      this.#seen = true;
    });
    map.on('movestart', this.#noteVisitor);
    map.on('moveend', this.#sayWhatIsInView);
    map.on('resize', this.#fitAgain);
    map.once('remove', watchCovers(this.#pane, this.#keepClear));
    this.#fitAgain();
  }

  /** Whether the visitor has moved the map since it was last brought to a subject. */
  get isTaken(): boolean {
    return this.#taken;
  }

  /** Fits a subject into the frame. */
  look(subject: Subject): void {
    this.#begin({ subject, calm: false });
  }

  /** Fits a subject into the frame unless it is already well in view. */
  bringIntoView(subject: Subject): void {
    this.#begin({ subject, calm: true });
  }

  /** Shows a subject that play has come to, unless a visitor has taken the map. */
  follow(subject: Subject): void {
    if (!this.#taken) this.#begin({ subject, calm: true });
  }

  /** Takes the map back from the visitor to what was shown last. */
  giveBack(): void {
    this.look(this.#task.subject);
  }

  /** Calls `listener`, now and at each change, with whether a visitor has taken the map; returns what ends that. */
  onTaken(listener: (taken: boolean) => void): () => void {
    this.#takers.add(listener);
    listener(this.#taken);
    return () => this.#takers.delete(listener);
  }

  lookAtWhole(): void {
    this.look(this.#theatre);
  }

  /** Whether the map shows much more than the theatre, such as all Europe. */
  isFarOut(): boolean {
    return this.#map.getZoom() < fitted(this.#theatre, this.#frameOf(this.#theatre)).zoom - 0.5;
  }

  /** By shares of the picture's width and height. */
  panBy(east: number, south: number): void {
    this.#take(true);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#map.panBy([east * clientWidth, south * clientHeight], { duration: timeOf(250) });
  }

  zoomBy(levels: number): void {
    this.#take(true);
    const zoom = Math.min(this.#mostZoom(), this.#map.getZoom() + levels);
    this.#map.easeTo({ zoom, duration: timeOf(250) });
  }

  /** Goes gently back to where the map is true to the ground, if a visitor has come nearer than that. */
  drawBack(): void {
    const most = this.#mostZoom();
    if (this.#map.getZoom() <= most + 0.01) return;
    this.#map.easeTo({ zoom: most, duration: timeOf(250) });
  }

  /** Calls `listener` now and with each movement; returns what ends that. */
  onView(listener: (view: CameraView) => void): () => void {
    // Styles are read when the map's size changes, and not with each frame of a flight.
    let scale = mapScale();
    const moved = () => {
      const metresInPixel = metresIn(this.#map.getCenter().lat, this.#map.getZoom()) / scale;
      listener({ metresInPixel, nearest: this.#map.getZoom() >= this.#mostZoom() - 0.01 });
    };
    const resized = () => {
      scale = mapScale();
      moved();
    };
    moved();
    this.#map.on('move', moved);
    this.#map.on('resize', resized);
    return () => {
      this.#map.off('move', moved);
      this.#map.off('resize', resized);
    };
  }

  #begin(task: Task): void {
    this.#task = task;
    this.#take(false);
    const view = this.#viewFor(task);
    // Before the map has been seen there is no orientation to keep, and its frame may yet change.
    if (view !== null) this.#flight.to(view, !this.#seen);
  }

  #take(taken: boolean): void {
    if (taken === this.#taken) return;
    this.#taken = taken;
    for (const listener of this.#takers) listener(taken);
  }

  readonly #fitAgain = () => {
    if (this.#taken) return;
    const view = this.#viewFor(this.#task);
    if (view !== null) this.#flight.turnTo(view);
  };

  /** Captions come and go while the moment moves; the map follows only where one would hide the subject. */
  readonly #keepClear = () => {
    const { subject } = this.#task;
    const isClear = isWithin(subject, this.#view(), { ...this.#frameOf(subject), margin: 0 });
    if (!isClear || !this.#seen) this.#fitAgain();
  };

  /** A movement of the map that has an event of the page behind it is a visitor's. */
  readonly #noteVisitor = ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    if (originalEvent !== undefined) this.#take(true);
  };

  /** The desk reads there what a curator has in view. */
  readonly #sayWhatIsInView = () => {
    const box = boxWithin(this.#view(), this.#frameOf(this.#task.subject));
    this.#pane.setAttribute('data-in-view', box.flat().join());
  };

  /** The view that a task needs; null where what the visitor sees is good enough. */
  #viewFor({ subject, calm }: Task): MapView | null {
    const frame = this.#frameOf(subject);
    const best = fitted(subject, frame);
    if (!calm) return best;
    const now = this.#view();
    if (isWithin(subject, now, frame) && now.zoom >= best.zoom - WELL_ENOUGH) return null;
    return best;
  }

  #frameOf(subject: Subject): MapFrame {
    const container = this.#map.getContainer();
    const pane = sizeOf(container);
    const insets = insetsFrom(pane, coversIn(this.#pane, container), worldWith(subject));
    return { pane, insets, margin: (MARGIN * typeSize()) / mapScale() };
  }

  #view(): MapView {
    const { lng: longitude, lat: latitude } = this.#map.getCenter();
    return { longitude, latitude, zoom: this.#map.getZoom() };
  }

  #mostZoom(): number {
    const { lng, lat } = this.#map.getCenter();
    return mostZoom([lng, lat]);
  }
}
