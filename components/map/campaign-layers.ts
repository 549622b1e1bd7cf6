import type { Map as MapLibre } from 'maplibre-gl';
import type { DrawnExhibit, EventOutline } from '../../data/exhibit/outline';
import type { DatedChapter } from '../../data/exhibit/types';
import { isInBelgrade } from '../../data/space/boxes';
import { dayOf, type Instant } from '../../data/time/span';
import type { Words } from '../ui/words/words';
import { MapCamera } from './camera/map-camera';
import { mapScale, typeSize } from './camera/map-scale';
import { chapterSubject, daySubject, eventSubject, openingSubject } from './camera/subjects';
import { onContextGone } from './layer/gone';
import { isOn, type LayerSet, layersOf, removeFrom } from './layer-set';
import { addStyleImages } from './marks/mark-images';

/** A touch this many CSS pixels from a mark still means it. */
const TOUCH_REACH = 20;

type Drawn = {
  readonly exhibit: DrawnExhibit;
  /** The events of the exhibit that may have marks. */
  readonly events: readonly EventOutline[];
  readonly now: () => Instant;
  readonly words: Words['map'];
  /** Whether the visitor's address has a view of the map. */
  readonly hasView: boolean;
};

/** Our layers on one map: what the moment, the filter and the choice change of them. */
export class CampaignLayers {
  readonly camera: MapCamera;
  readonly #map: MapLibre;
  readonly #now: () => Instant;
  readonly #markSize: number;
  readonly #words: Words['map'];
  #exhibit: DrawnExhibit;
  #layers: LayerSet;
  #events: readonly EventOutline[];
  #selected: EventOutline | null = null;
  #favoured: ReadonlySet<string> = new Set();
  #told: string | null = null;
  #followed: Instant | null = null;
  #follows = false;
  #waiting = 0;
  #onWaiting: (waiting: number) => void = () => undefined;

  constructor(map: MapLibre, { exhibit, events, now, words, hasView }: Drawn) {
    this.#words = words;
    this.#map = map;
    this.#now = now;
    this.#exhibit = exhibit;
    this.#markSize = (1.5 * typeSize()) / mapScale();
    this.#events = events;
    this.#layers = this.#layersOf(exhibit);
    this.#add();
    // After a lost context the style comes back without feature state, images and our sources.
    map.on('webglcontextrestored', this.#restore);
    map.on('idle', this.#placeLabels);
    this.camera = new MapCamera(map, openingSubject(exhibit), hasView);
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
    this.#follow(at);
  }

  /** Marks the chosen event and brings it into view, unless the view is the visitor's own. */
  choose(event: EventOutline | null, viewKept: boolean): void {
    const leaves = this.#selected !== null && event === null;
    this.#selected = event;
    this.#layers.marks.choose(this.#map, event?.id ?? null);
    this.#layers.shades.choose(event);
    this.#layers.rivalPlaces.choose(this.#map, event);
    this.#namePlaces();
    this.draw(this.#now());
    const subject = event === null || viewKept ? null : eventSubject(event, this.#exhibit);
    if (subject !== null) this.camera.bringIntoView(subject);
    // A view of all Europe was for the event alone.
    else if (leaves && this.camera.isFarOut()) this.camera.lookAtWhole();
  }

  /** Names the marks that matter in a chapter and their places, and brings it into view, unless the view is the visitor's own. */
  guide(chapter: DatedChapter | null, viewKept: boolean): void {
    this.#favoured = new Set(chapter?.marks);
    this.#favour();
    this.#namePlaces();
    this.draw(this.#now());
    if (chapter === null || viewKept) return;
    this.camera.look(chapterSubject(chapter, this.#exhibit));
  }

  /** Names the mark of the event that play tells of; while play runs the camera follows its days. */
  tell(event: string | null, follows: boolean): void {
    this.#told = event;
    this.#follows = follows;
    this.#followed = null;
    this.#favour();
    this.draw(this.#now());
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
    this.#map.off('idle', this.#placeLabels);
  }

  readonly #restore = () => {
    this.#map.once('style.load', () => this.#add());
    if (this.#map.isStyleLoaded()) this.#add();
  };

  /** Labels look for room among the names of the map, which it places after the camera has come to rest. */
  readonly #placeLabels = () => {
    if (isOn(this.#map)) this.#layers.labels.settle(this.#map);
  };

  #add(): void {
    // A style that comes back has our sources, and not the layer that draws by itself.
    if (this.#layers.sources.some((source) => this.#map.getSource(source)))
      removeFrom(this.#map, this.#layers);
    addStyleImages(this.#map, this.#markSize);
    this.#layers.rivalPlaces.add(this.#map);
    this.#layers.chosenPlaces.add(this.#map);
    for (const layer of this.#layers.all) layer.add(this.#map);
    this.#layers.shades.choose(this.#selected);
    this.#keepTo(this.#events);
    this.draw(this.#now());
    this.#layers.marks.choose(this.#map, this.#selected?.id ?? null);
    this.#namePlaces();
    this.#favour();
    this.#layers.rivalPlaces.choose(this.#map, this.#selected);
  }

  #layersOf(exhibit: DrawnExhibit): LayerSet {
    return layersOf(exhibit, {
      markSize: this.#markSize,
      words: this.#words,
      onWaiting: (waiting) => {
        if (waiting === this.#waiting) return;
        this.#waiting = waiting;
        this.#onWaiting(waiting);
      },
    });
  }

  #favour(): void {
    const told = this.#told === null ? this.#favoured : new Set([this.#told]);
    this.#layers.marks.favour(this.#map, told);
  }

  /** Names the place of the chosen event, or those of the chapter's marks but for parts of Belgrade, which crowd its name. */
  #namePlaces(): void {
    const { events, places } = this.#exhibit;
    const inCity = new Set(places.filter(({ at }) => isInBelgrade(at)).map(({ id }) => id));
    const marked = events.filter(
      ({ id, place = '' }) => this.#favoured.has(id) && !inCity.has(place),
    );
    this.#layers.chosenPlaces.choose(this.#map, this.#selected, marked);
  }

  /** Brings the places of a day into view, once a day. */
  #follow(at: Instant): void {
    const day = dayOf(at);
    if (!this.#follows || day === this.#followed) return;
    this.#followed = day;
    this.camera.follow(daySubject(day, this.#events, this.#exhibit));
  }

  #keepTo(events: readonly EventOutline[]): void {
    this.#layers.marks.keepTo(events);
    this.#layers.shades.keepTo(events);
  }
}
