import type { Map as MapLibre } from 'maplibre-gl';
import { colour as mapColour } from '../base/colour';
import { peakImage } from '../base/sites';
import { forceColours, journeyColour, paper } from '../layer/layer';

/** Pixels of a picture for one of the map: sharp on fine screens too. */
export const RATIO = 2;

/** Ochre, which no lane has: the ring around what matters in a chapter of the tour. */
export const favouredColour = '#8a6412';

export const ringPath =
  'M12 -1 A13 13 0 1 0 12 25 A13 13 0 1 0 12 -1 Z M12 0.6 A11.4 11.4 0 1 1 12 23.4 A11.4 11.4 0 1 1 12 0.6 Z';

/** The colours of the lanes, as the page's style sheet has them. */
export function laneColour(lane: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${lane}`).trim();
}

/** The pictures that the style of the map names; `size` is that of a mark in CSS pixels. */
export function addStyleImages(map: MapLibre, size: number): void {
  // An unseen picture of a mark's size, which names make room for.
  const pixels = Math.round(size * 0.9);
  if (!map.hasImage('room')) map.addImage('room', new ImageData(pixels, pixels));
  add(map, peakImage, { path: 'M12 5 L19 19 L5 19 Z', colour: mapColour.peak, size: size * 0.5 });
  const path = 'M12 0 L23 22 L12 16.5 L1 22 Z';
  for (const [side, colour] of Object.entries({ ...forceColours, journey: journeyColour })) {
    const share = side === 'journey' ? 0.6 : 0.9;
    add(map, `arrow-${side}`, { path, colour, size: size * share });
  }
}

/** A square of `size` CSS pixels to draw on. */
export function penFor(size: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size * RATIO);
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  return pen;
}

/** A path in a box of 24, filled, with a halo of paper around it. */
export function drawShape(pen: CanvasRenderingContext2D, path: string, colour: string): void {
  const scale = pen.canvas.width / 30;
  pen.setTransform(scale, 0, 0, scale, 3 * scale, 3 * scale);
  const shape = new Path2D(path);
  pen.lineJoin = 'round';
  pen.lineWidth = 5;
  pen.strokeStyle = paper;
  pen.stroke(shape);
  pen.fillStyle = colour;
  pen.fill(shape, 'evenodd');
}

type Shape = { readonly path: string; readonly colour: string; readonly size: number };

function add(map: MapLibre, name: string, { path, colour, size }: Shape): void {
  if (map.hasImage(name)) return;
  const pen = penFor(size);
  drawShape(pen, path, colour);
  const { width } = pen.canvas;
  map.addImage(name, pen.getImageData(0, 0, width, width), { pixelRatio: RATIO });
}
