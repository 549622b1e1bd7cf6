import { areaOpacity } from '../layer/layer';

/** CSS pixels from one line of the hatch to the next, across and down. */
const STEP = 8;
/** Device pixels for one of those. */
const RATIO = 2;

/** How strongly each of the rings is painted that lie over one another in the middle of an area. */
export const ringOpacity = 0.2;
const RINGS = 6;

/** What each ring adds to the ground between the lines, so that all together are as strong as it may be. */
const GROUND = (1 - (1 - areaOpacity) ** (1 / RINGS)) / ringOpacity;

/** Sparse diagonal lines on a faint ground of their own colour; the picture repeats without a seam. */
export function hatch(colour: string, direction: 'up' | 'down'): ImageData {
  const size = STEP * RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  pen.fillStyle = colour;
  pen.globalAlpha = GROUND;
  pen.fillRect(0, 0, size, size);
  pen.globalAlpha = 0.5;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.7;
  // The neighbours' lines cut the corners.
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    const [from, to] = direction === 'up' ? [size + 2, -2] : [-2, size + 2];
    pen.moveTo(shift - 2, from);
    pen.lineTo(shift + size + 2, to);
    pen.stroke();
  }
  return pen.getImageData(0, 0, size, size);
}
