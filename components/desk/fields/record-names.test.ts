import { expect, test } from 'vitest';
import { nameIn, nameOf, onlyNames } from './record-names';

const names = {
  places: [
    { id: 'testgrad', name: 'Тестград' },
    { id: 'mill', name: 'Млин' },
  ],
};

test('a record is called by its name, and one that is not there by its id', () => {
  expect(nameIn(names, 'places', 'mill')).toBe('Млин');
  expect(nameIn(names, 'places', 'gone')).toBe('gone');
  expect(nameOf(names, 'places/testgrad')).toBe('Тестград');
  expect(nameOf(names, 'events/gone')).toBe('gone');
  expect(nameOf(names, 'files/picture.webp')).toBe('files/picture.webp');
});

test('a page that shows a few records gets the names of those alone', () => {
  expect(onlyNames(names, new Set(['places/mill', 'events/mill']))).toEqual({
    places: [{ id: 'mill', name: 'Млин' }],
  });
});
