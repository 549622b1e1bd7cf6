import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { coversIn } from '../camera/covers';
import type { MapLayer } from '../layer/layer';
import type { Label, ShownLabel, TakenPoint } from './label';
import { LabelPictures } from './label-pictures';
import { letteringAt } from './lettering';
import { type Box, overlap, placeLabels, type SeatRoom, type Seeking } from './place-labels';
import { namedAt, namesOf } from './taken';

export const LABELS = 'labels';

/** From afar all of Serbia is a thumb wide, and only the chosen title has room. */
const FROM_ZOOM = 5.8;

/** The kinds of labels; titles of events come first. */
const kinds = ['titles', 'axes'] as const;
type Kind = (typeof kinds)[number];

/** How strong the names of formations are beside a choice. */
const QUIET = 0.6;

/**
 * Labels that come and go with the moment. They are placed by us, on the side where the map has no name, since
 * the map would lay out every name again for each; drawing them is one picture each.
 */
export class LabelLayer implements CustomLayerInterface, MapLayer {
  readonly type = 'custom';
  readonly id = LABELS;
  readonly #markSize: number;
  readonly #wanted: Record<Kind, readonly Label[]> = { titles: [], axes: [] };
  #obstacles: readonly TakenPoint[] = [];
  #covers: readonly Box[] = [];
  #seats: ReadonlyMap<string, number> = new Map();
  #shown: readonly ShownLabel[] = [];
  #quiet = false;
  #changed = true;
  #names: unknown = null;
  #pictures: LabelPictures | null = null;
  #map: MapLibre | null = null;

  constructor(markSize: number) {
    this.#markSize = markSize;
  }

  get shown(): readonly ShownLabel[] {
    return this.#shown;
  }

  add(map: MapLibre): void {
    this.#changed = true;
    map.addLayer(this);
  }

  /** Replaces the labels of a kind, the most important first. */
  want(kind: Kind, labels: readonly Label[]): void {
    this.#wanted[kind] = labels;
    this.#changed = true;
  }

  /** Replaces the points that labels leave free, beside those that have a label. */
  avoid(obstacles: readonly TakenPoint[]): void {
    this.#obstacles = obstacles;
    this.#changed = true;
  }

  /** Lets the names of formations step back behind a choice. */
  quiet(quiet: boolean): void {
    this.#quiet = quiet;
    this.#changed = true;
  }

  draw(map: MapLibre): void {
    if (this.#changed) this.#place(map);
  }

  /** Places the labels again where the camera or the map's names have come to rest. */
  settle(map: MapLibre): void {
    if (namesOf(map) === this.#names && !this.#changed) return;
    this.#covers = coversIn(document.body, map.getContainer());
    this.#place(map);
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#pictures = new LabelPictures(gl, () => {
      this.#changed = true;
      this.draw(map);
    });
  }

  onRemove(): void {
    this.#pictures?.free();
    this.#pictures = null;
    this.#map = null;
  }

  render(_gl: unknown, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (this.#map === null) return;
    const zoom = this.#map.getZoom();
    const ratio = this.#map.getPixelRatio();
    this.#pictures?.begin(defaultProjectionData.mainMatrix, ratio);
    // The most important is drawn last, above all others.
    for (const label of [...this.#shown].reverse()) {
      const lettering = letteringAt(label.look, zoom, this.#markSize);
      this.#pictures?.draw(label, lettering);
    }
  }

  #place(map: MapLibre): void {
    this.#changed = false;
    this.#names = namesOf(map);
    const wanted = this.#labelsAt(map.getZoom());
    const placed = placeLabels(this.#seeking(map, wanted), this.#seats, this.#roomOn(map));
    this.#seats = new Map(placed.map(({ of, seat }) => [of, seat]));
    const labels = new Map(wanted.map((label) => [label.of, label]));
    const before = keyOf(this.#shown);
    this.#shown = placed.flatMap(({ of, seat }): ShownLabel[] => {
      const label = labels.get(of);
      if (label === undefined) return [];
      const opacity = this.#quiet && label.look.kind === 'formation' ? QUIET : 1;
      return [{ ...label, seat, opacity }];
    });
    if (keyOf(this.#shown) !== before) map.triggerRepaint();
  }

  #labelsAt(zoom: number): Label[] {
    return kinds
      .flatMap((kind) => this.#wanted[kind])
      .filter(({ text, always = false }) => text !== '' && (zoom >= FROM_ZOOM || always));
  }

  #seeking(map: MapLibre, labels: readonly Label[]): Seeking[] {
    return labels.flatMap((label): Seeking[] => {
      const { of, text, at, right = 0, down = 0, apart, look, always = false } = label;
      const size = this.#pictures?.sizeOf(text, letteringAt(look, map.getZoom(), this.#markSize));
      if (size === undefined) return [];
      const { x, y } = map.project([at[0], at[1]]);
      return [{ of, x: x + right, y: y + down, apart, ...size, always }];
    });
  }

  #insideOf(map: MapLibre): (box: Box) => boolean {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return ({ left, top, right, bottom }) =>
      left >= 0 && top >= 0 && right <= width && bottom <= height;
  }

  #roomOn(map: MapLibre): SeatRoom {
    const inside = this.#insideOf(map);
    const named = namedAt(map);
    const points = [
      ...this.#obstacles,
      ...this.#wanted.axes.map(({ at, apart }) => ({ at, reach: apart * 0.7 })),
    ].map((obstacle) => boxAround(map, obstacle));
    const misses = (box: Box, others: readonly Box[]) =>
      others.every((other) => !overlap(box, other));
    const nameless = (box: Box) => inside(box) && misses(box, this.#covers) && !named(box);
    return { inside, nameless, free: (box) => misses(box, points) && nameless(box) };
  }
}

function boxAround(map: MapLibre, { at, right = 0, down = 0, reach }: TakenPoint): Box {
  const middle = map.project([at[0], at[1]]);
  const [x, y] = [middle.x + right, middle.y + down];
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function keyOf(labels: readonly ShownLabel[]): string {
  return labels
    .map(({ of, text, at, seat, opacity }) => `${of} ${text} ${at.join()} ${seat} ${opacity}`)
    .join('|');
}
