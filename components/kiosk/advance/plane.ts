import type { Advance } from '../../../data/exhibit/moments/advance';
import type { Point } from '../../../data/space/geo';
import { reliefAspect } from '../../../data/space/relief-plane';

/** The relief's picture in units of the drawing, in which the theatre is about 200 wide and a kilometre is 0.6. */
export const HEIGHT = 1000;
export const WIDTH = HEIGHT * reliefAspect;

/** The frame is 1.5 times as large as the screen, as the style sheet has it; a little more keeps the theatre off the edges as it wanders. */
const LARGER = 1.6;

/** A point of the relief's plane in units of the drawing. */
export function inDrawing([x, y]: Point): Point {
  return [x * WIDTH, y * HEIGHT];
}

/** The part of the drawing that is fitted into its frame: the theatre fills the screen, and what is round it the rest of the frame. */
export function viewBoxOf([topLeft, bottomRight]: Advance['theatre']): string {
  const [left, top] = inDrawing(topLeft);
  const [right, bottom] = inDrawing(bottomRight);
  const wide = (right - left) * LARGER;
  const high = (bottom - top) * LARGER;
  return [(left + right - wide) / 2, (top + bottom - high) / 2, wide, high].map(short).join(' ');
}

/** A line as the path of an SVG. */
export function pathOf(line: readonly Point[]): string {
  return `M${line.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;
}

/** A tenth of a unit is about half a pixel of the screen. */
function short(number: number): number {
  return Math.round(number * 10) / 10;
}
