import { type GeoJSONSource, type Map as MapLibre, Marker } from 'maplibre-gl';
import type { Point } from '../../../data/space/geo';
import classes from './desk-map.module.css';

const LINE = 'points-line';

/** The points of a form on its map, each with a handle, and the line that joins them. */
export class DeskPoints {
  readonly #map: MapLibre;
  readonly #onMove: (index: number, at: Point) => void;
  readonly #markers: Marker[] = [];

  constructor(map: MapLibre, onMove: (index: number, at: Point) => void) {
    this.#map = map;
    this.#onMove = onMove;
    map.addSource(LINE, { type: 'geojson', data: lineThrough([]) });
    map.addLayer({
      id: LINE,
      type: 'line',
      source: LINE,
      paint: { 'line-color': '#8c3325', 'line-width': 3 },
    });
  }

  show(points: readonly Point[], line: boolean): void {
    this.#map.getSource<GeoJSONSource>(LINE)?.setData(lineThrough(line ? points : []));
    for (const marker of this.#markers.splice(points.length)) marker.remove();
    for (const [index, [longitude, latitude]] of points.entries()) {
      const marker = this.#markers[index] ?? this.#add(index, [longitude, latitude]);
      marker.setLngLat([longitude, latitude]);
      marker.getElement().textContent = points.length > 1 ? String(index + 1) : '';
    }
  }

  #add(index: number, at: Point): Marker {
    const element = document.createElement('div');
    if (classes.point !== undefined) element.classList.add(classes.point);
    const marker = new Marker({ element, draggable: true }).setLngLat([at[0], at[1]]);
    marker.on('dragend', () => {
      const { lng, lat } = marker.getLngLat();
      this.#onMove(index, [lng, lat]);
    });
    this.#markers[index] = marker;
    return marker.addTo(this.#map);
  }
}

function lineThrough(points: readonly Point[]) {
  const coordinates = points.map(([longitude, latitude]) => [longitude, latitude]);
  return {
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates },
  };
}
