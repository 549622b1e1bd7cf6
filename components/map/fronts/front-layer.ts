import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { type Dated, frontsAt, sectorsOf } from '../../../data/exhibit/moments/fronts';
import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { metresIn } from '../camera/map-scale';
import type { MapLayer } from '../layer/layer';
import { type DrawnFront, FrontDrawing, type Sight } from './front-drawing';
import { type Movement, movementsOf } from './front-geometry';

export const FRONTS = 'fronts';

/** From the first of these zooms on a front that was drawn for the country fades, until the second. */
const CITY = [9.5, 10.3] as const;

/** The front line: whole on a dated day, dashed where it is a drawing between two of them. */
export class FrontLayer implements CustomLayerInterface, MapLayer {
  readonly type = 'custom';
  readonly id = FRONTS;
  readonly #below: string;
  readonly #sectors: readonly (readonly Dated[])[];
  readonly #movements: ReadonlyMap<string, Movement>;
  #shown: readonly DrawnFront[] = [];
  #look = '';
  #map: MapLibre | null = null;
  #drawing: FrontDrawing | null = null;

  constructor(lines: DrawnExhibit['frontLines'], below: string) {
    this.#below = below;
    this.#sectors = sectorsOf(lines);
    this.#movements = movementsOf(this.#sectors);
  }

  /** The lines that the moment shows. */
  get shown(): readonly DrawnFront[] {
    return this.#shown;
  }

  add(map: MapLibre): void {
    this.#look = '';
    map.addLayer(this, this.#below);
  }

  draw(map: MapLibre, at: number): void {
    const fronts = frontsAt(this.#sectors, at);
    const look = fronts.map(({ from, share }) => `${from.line.id} ${share}`).join();
    if (look === this.#look) return;
    this.#look = look;
    this.#shown = fronts.flatMap(({ from, to, share }) => {
      const movement = this.#movements.get(from.line.id);
      if (movement === undefined) return [];
      return [{ id: from.line.id, movement, share, between: to !== null }];
    });
    map.triggerRepaint();
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#drawing = new FrontDrawing(gl, this.#movements);
  }

  onRemove(): void {
    this.#drawing?.free();
    this.#drawing = null;
    this.#map = null;
  }

  prerender(_gl: unknown, input: CustomRenderMethodInput): void {
    const sight = this.#sight(input);
    if (sight !== null) this.#drawing?.drawBands(this.#shown, sight);
  }

  render(_gl: unknown, input: CustomRenderMethodInput): void {
    const sight = this.#sight(input);
    if (sight !== null) this.#drawing?.draw(this.#shown, sight);
  }

  /** What a frame looks at; null where no front is to be seen. */
  #sight({ defaultProjectionData }: CustomRenderMethodInput): Sight | null {
    if (this.#map === null || this.#shown.length === 0) return null;
    const zoom = this.#map.getZoom();
    const [first, last] = CITY;
    const opacity = Math.min(1, Math.max(0, (last - zoom) / (last - first)));
    if (opacity === 0) return null;
    const pixels = this.#map.getPixelRatio();
    return {
      matrix: new Float32Array(defaultProjectionData.mainMatrix),
      pixels,
      world: 512 * 2 ** zoom * pixels,
      metre: pixels / metresIn(this.#map.getCenter().lat, zoom),
      zoom,
      opacity,
    };
  }
}
