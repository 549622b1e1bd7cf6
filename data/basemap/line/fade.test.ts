import type { Feature, LineString } from 'geojson';
import { expect, test } from 'vitest';
import { fadedEnds, looseEnds } from './fade';

const lineOf = (...coordinates: number[][]): Feature<LineString> => ({
  type: 'Feature',
  properties: { zone: 'banat' },
  geometry: { type: 'LineString', coordinates },
});
const line = lineOf([20, 45], [20.5, 45], [21, 45]);

test('a line fades towards an end that meets nothing, and only there', () => {
  const fades = fadedEnds(line, { start: true, end: false }).map(
    ({ properties }) => properties?.fade,
  );
  expect(fades.at(-1)).toBeUndefined();
  expect(fades[0]).toBeLessThan(0.2);
  expect(fades.slice(0, -1)).toEqual([...fades.slice(0, -1)].sort());
});

test('its pieces are the whole line and keep what it says', () => {
  const pieces = fadedEnds(line, { start: true, end: true });
  expect(pieces[0]?.geometry.coordinates[0]).toEqual([20, 45]);
  expect(pieces.at(-1)?.geometry.coordinates.at(-1)).toEqual([21, 45]);
  pieces.slice(1).forEach(({ geometry }, index) => {
    expect(geometry.coordinates[0]).toEqual(pieces[index]?.geometry.coordinates.at(-1));
  });
  expect(pieces.every(({ properties }) => properties?.zone === 'banat')).toBe(true);
});

test('a line without a loose end stays as it is', () => {
  expect(fadedEnds(line, { start: false, end: false })).toEqual([line]);
});

test('an end that meets another line is not loose', () => {
  const other = lineOf([21.05, 45.02], [21.5, 45.5]);
  expect(looseEnds(line, [line, other])).toEqual({ start: true, end: false });
});
