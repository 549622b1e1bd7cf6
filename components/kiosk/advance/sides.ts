import type { Point } from '../../../data/space/geo';

/** Units between two points of a side. */
const STEP = 2;

/** Radians between two points of an arc. */
const ARC = 0.3;

/** Far enough round a ring. */
const AROUND = 40;

/**
 * The ground to the left of a line, or with a negative number to the right, as far away as given at least. Its outline
 * follows the line itself, and comes back along a calmer one beside it; a ring is an outline by itself, or a hole in a frame.
 */
export function sideOf(line: readonly Point[], away: number): readonly (readonly Point[])[] {
  const inside = insideOf(line);
  if (inside === null) return [besides(line, away)];
  if (inside === (away > 0 ? 'left' : 'right')) return [line];
  const frame = frameOf(line);
  // What is filled leaves a hole only where the two run in opposite directions.
  return [line, inside === 'right' ? frame.toReversed() : frame];
}

/** The side on which a ring has its inside; null for a line that is no ring. */
function insideOf(line: readonly Point[]): 'left' | 'right' | null {
  const [first, last] = [line[0], line.at(-1)];
  if (first?.join() !== last?.join()) return null;
  const twice = line.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  // Downward is positive, so a ring of positive area runs with the clock on the screen.
  return twice > 0 ? 'right' : 'left';
}

/** A rectangle that runs with the clock. */
function frameOf(line: readonly Point[]): Point[] {
  const across = line.map(([x]) => x);
  const down = line.map(([, y]) => y);
  const [left, right] = [Math.min(...across) - AROUND, Math.max(...across) + AROUND];
  const [top, bottom] = [Math.min(...down) - AROUND, Math.max(...down) + AROUND];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function besides(line: readonly Point[], away: number): Point[] {
  const along = densified(line);
  const reach = Math.max(1, Math.round(Math.abs(away) / STEP));
  const headings = along.map((at, index) => {
    const [fromX, fromY] = along[Math.max(0, index - reach)] ?? at;
    const [toX, toY] = along[Math.min(along.length - 1, index + reach)] ?? at;
    return Math.atan2(toY - fromY, toX - fromX);
  });
  const beside = along.flatMap(([x, y], index) => {
    const heading = headings[index] ?? 0;
    const turn = turnBetween(heading, headings[index + 1] ?? heading);
    // Round a sharp corner the outline goes in an arc, or a wedge would be left out.
    const steps = Math.max(1, Math.ceil(Math.abs(turn) / ARC));
    return Array.from({ length: steps }, (_, step): Point => {
      const angle = heading + (turn * step) / steps;
      return [x + Math.sin(angle) * away, y - Math.cos(angle) * away];
    });
  });
  return [...line, ...beside.toReversed()];
}

/** The shorter way from one heading to another, in radians. */
function turnBetween(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}

/** The line with a point at least every two units. */
function densified(line: readonly Point[]): Point[] {
  return line.flatMap(([x, y], index): Point[] => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / STEP));
    return Array.from({ length: steps }, (_, step): Point => {
      const share = step / steps;
      return [x + (nextX - x) * share, y + (nextY - y) * share];
    });
  });
}
