import type { Map as MapLibre } from 'maplibre-gl';
import { colour as mapColour } from '../base/colour';
import { peakImage } from '../base/sites';
import { RATIO, shapeOf } from '../layer/pen';

/** The pictures that the style of the map names; `size` is that of a mark in CSS pixels. */
export function addStyleImages(map: MapLibre, size: number): void {
  // An unseen picture of a mark's size, which names make room for.
  const pixels = Math.round(size * 0.9);
  if (!map.hasImage('room')) map.addImage('room', new ImageData(pixels, pixels));
  if (map.hasImage(peakImage)) return;
  const peak = pixelsOf(shapeOf('M12 5 L19 19 L5 19 Z', mapColour.peak, size * 0.5));
  map.addImage(peakImage, peak, { pixelRatio: RATIO });
}

function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
  return pixels ?? new ImageData(width, height);
}
