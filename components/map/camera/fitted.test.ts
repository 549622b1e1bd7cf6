import { describe, expect, test } from 'vitest';
import type { Point } from '../../../data/space/geo';
import { boxWithin, fitted, isWithin, mostZoom, worldWith } from './fitted';
import { metresIn } from './map-scale';

const BELGRADE: Point = [20.46, 44.816];
const MOSCOW: Point = [37.617, 55.756];
const noInsets = { left: 0, top: 0, right: 0, bottom: 0 };
const frame = { pane: { width: 1000, height: 830 }, insets: noInsets, margin: 32 };

/** Kilometres across the smaller side of a frame. */
const across = ({ zoom, latitude }: { zoom: number; latitude: number }) =>
  (metresIn(latitude, zoom) * 830) / 1000;

test('one may come nearer in Belgrade than elsewhere', () => {
  expect(mostZoom(BELGRADE)).toBe(12);
  expect(mostZoom([21.9, 43.32])).toBe(10);
});

test('on the way out of Belgrade the map draws back little by little', () => {
  const north = [44.88, 44.9, 44.92, 44.94].map((latitude) => mostZoom([20.46, latitude]));
  expect(north).toEqual([...north].sort((one, other) => other - one));
  north.slice(1).forEach((zoom, index) => {
    expect((north[index] ?? zoom) - zoom).toBeLessThan(0.6);
  });
});

describe('the view of a subject', () => {
  test('has a single place in its middle, with the country around it', () => {
    const nis: Point = [21.896, 43.321];
    const view = fitted([nis], frame);
    expect([view.longitude, view.latitude]).toEqual([
      expect.closeTo(nis[0], 6),
      expect.closeTo(nis[1], 6),
    ]);
    expect(across(view)).toBeGreaterThan(120);
    expect(across(view)).toBeLessThan(180);
  });

  test('of a quarter of Belgrade is near enough for the quarters to come apart', () => {
    expect(across(fitted([[20.466, 44.802]], frame))).toBeLessThan(25);
    expect(across(fitted([BELGRADE], frame))).toBeGreaterThan(100);
  });

  test('fills its frame, and no point of it is under what lies over the map', () => {
    const insets = { left: 300, top: 0, right: 60, bottom: 40 };
    const view = fitted([BELGRADE, MOSCOW], { ...frame, insets });
    const corners = boxWithin(view, { ...frame, insets });
    expect(isWithin([BELGRADE, MOSCOW], view, { ...frame, insets, margin: 31 })).toBe(true);
    expect(corners[0][0]).toBeCloseTo(BELGRADE[0], 3);
    expect(corners[1][0]).toBeCloseTo(MOSCOW[0], 3);
    expect(view.longitude).toBeLessThan((BELGRADE[0] + MOSCOW[0]) / 2);
  });

  test('never comes so near that the drawing is no longer true', () => {
    const tall = { ...frame, pane: { width: 5000, height: 5000 } };
    expect(fitted([[21.896, 43.321]], tall).zoom).toBe(10);
  });

  test('has a size in a pane that is hardly there', () => {
    const tiny = { pane: { width: 30, height: 10 }, insets: noInsets, margin: 32 };
    expect(fitted([BELGRADE, MOSCOW], tiny).zoom).toBe(2.5);
  });
});

test('a box that was kept from a frame is shown again as it was there', () => {
  const view = { longitude: 21, latitude: 44.6, zoom: 7.2 };
  const again = fitted(boxWithin(view, frame), frame);
  expect(again.zoom).toBeCloseTo(view.zoom, 6);
  expect(again.latitude).toBeCloseTo(view.latitude, 6);
});

test('a wide subject wants the wider part of the map, and a small one the part that shows most around it', () => {
  const above = { width: 940, height: 530 };
  const beside = { width: 680, height: 760 };
  const wide: Point[] = [BELGRADE, [26.1, 44.43]];
  const small: Point[] = [BELGRADE, [20.928, 44.664]];
  expect(worldWith(wide)(above)).toBeGreaterThan(worldWith(wide)(beside));
  expect(worldWith(small)(beside)).toBeGreaterThan(worldWith(small)(above));
});
