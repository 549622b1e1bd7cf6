import type { Feature, LineString } from 'geojson';

/** Meridians and parallels: every fifth degree for wide views, every one around the exhibit. */
export function drawGrid(): readonly Feature<LineString>[] {
  const fives = [
    ...range(-30, 85, 5).map((x) => line(5, [x, 5], [x, 80])),
    ...range(5, 80, 5).map((y) => line(5, [-30, y], [85, y])),
  ];
  const ones = [
    ...range(5, 35, 1).map((x) => line(1, [x, 35], [x, 55])),
    ...range(35, 55, 1).map((y) => line(1, [5, y], [35, y])),
  ];
  return [...fives, ...ones];
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

function line(step: number, from: number[], to: number[]): Feature<LineString> {
  return {
    type: 'Feature',
    properties: { step },
    geometry: { type: 'LineString', coordinates: [from, to] },
  };
}
