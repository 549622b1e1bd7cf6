import type { Map as MapLibre } from 'maplibre-gl';
import { wholeArea } from '../../../data/space/boxes';
import { type CameraRequest, mostZoom } from './camera';
import { fly, timeOf } from './flight';
import { mapScale, metresIn } from './map-scale';

/** What the camera sees: the metres in a pixel in the middle of the map, and whether it is as near as it may come. */
type CameraView = { readonly metresInPixel: number; readonly nearest: boolean };

/** The camera of one map: where it goes, and how near it may come. */
export class MapCamera {
  readonly #map: MapLibre;
  #seen = false;

  constructor(map: MapLibre) {
    this.#map = map;
    map.once('idle', () => {
      this.#seen = true;
    });
  }

  look(request: CameraRequest): void {
    // Before the map has been seen there is no orientation to keep, and its frame may yet change.
    fly(this.#map, request, !this.#seen);
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

  #mostZoom(): number {
    const { lng, lat } = this.#map.getCenter();
    return mostZoom([lng, lat]);
  }
}
