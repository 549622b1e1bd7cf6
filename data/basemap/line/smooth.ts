import { distance, type Line, type LngLat } from './line';

/** The line with every bend narrower than `reach` degrees averaged away. */
export function smooth(line: Line, reach: number): Line {
  const points = evenly(line, reach / 4);
  const around = 8;
  return points.map((at, index) => {
    // Near an end the window shrinks, so that the line keeps its length.
    const width = Math.min(around, index, points.length - 1 - index);
    const window = points.slice(index - width, index + width + 1);
    const weights = window.map((_, step) => Math.exp(-(((step - width) / (around / 2)) ** 2) / 2));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (axis: 0 | 1) =>
      window.reduce((sum, near, step) => sum + near[axis] * (weights[step] ?? 0), 0) / total;
    return window.length === 1 ? at : [mean(0), mean(1)];
  });
}

/** Chaikin's corner cutting, twice: it softens a coarse survey's corners and can never overshoot them. */
export function rounder(line: Line): Line {
  return cut(cut(line));
}

function cut(line: Line): Line {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  const between = (from: LngLat, to: LngLat, share: number): LngLat => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const cuts = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  return [first, ...cuts, last];
}

/** The same line with its points a fixed step apart. */
export function evenly(line: Line, step: number): Line {
  const [start] = line;
  if (!start) return [];
  const points: LngLat[] = [start];
  let owed = step;
  line.slice(1).forEach((to, index) => {
    let from = line[index] ?? to;
    for (let left = distance(from, to); left >= owed; left = distance(from, to)) {
      const share = owed / left;
      from = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      points.push(from);
      owed = step;
    }
    owed -= distance(from, to);
  });
  const end = line.at(-1);
  return end ? [...points, end] : points;
}
