import { expect, test } from 'vitest';
import { mostZoom, requestFor } from './camera';

test('one may come nearer in Belgrade than elsewhere', () => {
  expect(mostZoom([20.46, 44.81])).toBe(12);
  expect(mostZoom([21.9, 43.32])).toBe(10);
});

test('on the way out of Belgrade the map draws back little by little', () => {
  const north = [44.88, 44.9, 44.92, 44.94].map((latitude) => mostZoom([20.46, latitude]));
  expect(north).toEqual([...north].sort((one, other) => other - one));
  north.slice(1).forEach((zoom, index) => {
    expect((north[index] ?? zoom) - zoom).toBeLessThan(0.6);
  });
});

test('an event in Belgrade is shown where its quarters come apart', () => {
  const slavija = requestFor([20.466, 44.802]);
  const city = requestFor([20.46, 44.816]);
  const nis = requestFor([21.896, 43.321]);
  if (slavija.kind !== 'point' || nis.kind !== 'point' || city.kind !== 'point')
    throw new Error('all lie in Serbia');
  expect(slavija.zoom).toBeGreaterThan(10);
  expect(nis.zoom).toBeLessThan(8);
  expect(city.zoom).toBeLessThan(8);
});

test('a place far away is shown together with Serbia', () => {
  expect(requestFor([37.6, 55.75]).kind).toBe('box');
});
