import { paper } from './layer';

/** Pixels of a picture for one of the map: sharp on fine screens too. */
export const RATIO = 2;

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
function drawShape(pen: CanvasRenderingContext2D, path: string, colour: string): void {
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

/** A shape on a square of its own, `size` CSS pixels wide. */
export function shapeOf(path: string, colour: string, size: number): HTMLCanvasElement {
  const pen = penFor(size);
  drawShape(pen, path, colour);
  return pen.canvas;
}
