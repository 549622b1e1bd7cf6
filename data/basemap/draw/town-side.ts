import type { Line, LngLat } from '../line/line';

type Side = 'right' | 'left' | 'below' | 'above';
type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** A town's name is on the right of its dot, and elsewhere only where a river or border would cross it there. */
const sides: readonly Side[] = ['right', 'left', 'below', 'above'];

/** Zooms at which the name should be clear, with the style's text size in pixels. */
const views = [
  { zoom: 7.2, letter: 14 },
  { zoom: 8.4, letter: 15 },
  { zoom: 9.2, letter: 16 },
] as const;

export function sideOf(at: LngLat, name: string, lines: readonly Line[]): Side {
  const near = lines.flatMap((line) =>
    line.filter(([x, y]) => Math.abs(x - at[0]) < 0.8 && Math.abs(y - at[1]) < 0.25),
  );
  // A view in which the name is crossed weighs more than how badly.
  const crossings = (side: Side) =>
    views.reduce((sum, view) => {
      const within = near.filter((each) => holds(boxOf(at, name, side, view), each)).length;
      return sum + within + (within > 0 ? 1000 : 0);
    }, 0);
  return sides.reduce((best, side) => (crossings(side) < crossings(best) ? side : best));
}

function boxOf([x, y]: LngLat, name: string, side: Side, view: (typeof views)[number]): Box {
  const degree = (512 * 2 ** view.zoom) / 360;
  const width = (name.length * view.letter * 0.46) / degree;
  const height = (view.letter * 1.05) / degree;
  const gap = (view.letter * 0.4) / degree;
  if (side === 'right')
    return { west: x + gap, east: x + gap + width, south: y - height / 2, north: y + height / 2 };
  if (side === 'left')
    return { west: x - gap - width, east: x - gap, south: y - height / 2, north: y + height / 2 };
  if (side === 'below')
    return { west: x - width / 2, east: x + width / 2, south: y - gap - height, north: y - gap };
  return { west: x - width / 2, east: x + width / 2, south: y + gap, north: y + gap + height };
}

function holds(box: Box, [x, y]: LngLat): boolean {
  return x > box.west && x < box.east && y > box.south && y < box.north;
}
