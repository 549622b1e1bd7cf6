import type { Map as MapLibre } from 'maplibre-gl';
import type { MapView } from '../../../data/space/map-view';
import { wantsStill } from '../../ui/wants-still';

/** Milliseconds that the camera takes to another place. */
const FLIGHT = 900;

/** The camera’s own movement to a view, which can be turned towards another while it lasts. */
export class Flight {
  readonly #map: MapLibre;
  #end = 0;

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** It jumps where the device asks for less movement. */
  to(view: MapView, jumps: boolean): void {
    this.#move(view, jumps ? 0 : timeOf(FLIGHT));
  }

  /** Without a flight of its own, but not faster than the one that is under way. */
  turnTo(view: MapView): void {
    this.#move(view, Math.max(0, this.#end - performance.now()));
  }

  #move({ longitude, latitude, zoom }: MapView, duration: number): void {
    this.#end = performance.now() + duration;
    this.#map.easeTo({ center: [longitude, latitude], zoom, duration });
  }
}

/** The milliseconds that a movement may take: none where the visitor's device asks for stillness. */
export function timeOf(milliseconds: number): number {
  return wantsStill() ? 0 : milliseconds;
}
