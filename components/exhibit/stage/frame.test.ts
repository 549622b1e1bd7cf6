import { expect, test } from 'vitest';
import { frameOf } from './frame';

const at = (width: number, height: number, type = 17) => frameOf({ width, height, type });

test('walls, laptops and tablets on their side have map and story beside each other', () => {
  expect(at(1920, 1080, 19)).toBe('wide');
  expect(at(3840, 2160, 38)).toBe('wide');
  expect(at(1366, 768)).toBe('wide');
  expect(at(1280, 720)).toBe('wide');
  expect(at(1024, 768)).toBe('wide');
});

test('a low laptop has a timeline of one row', () => {
  expect(at(1366, 625)).toBe('shallow');
});

test('an upright wall and tablet have the story under the map, and a phone has it in a sheet', () => {
  expect(at(1080, 1920, 22)).toBe('upright');
  expect(at(768, 1024)).toBe('upright');
  expect(at(390, 844)).toBe('phone');
  expect(at(360, 640)).toBe('phone');
});

test('a phone on its side has the map at its full height', () => {
  expect(at(844, 390)).toBe('side');
  expect(at(667, 375)).toBe('side');
  expect(at(640, 400)).toBe('side');
});

test('where the least sizes do not fit, as with large type or zoom, the exhibit is a document', () => {
  expect(at(320, 256)).toBe('document');
  expect(at(390, 844, 34)).toBe('document');
  expect(at(844, 390, 34)).toBe('document');
  expect(at(342, 156)).toBe('document');
});

test('larger type on a wall takes the composition of a smaller screen', () => {
  expect(at(1920, 1080, 38)).toBe('side');
  expect(at(1080, 1920, 44)).toBe('phone');
});
