import { expect, test } from 'vitest';
import { differences } from './differences';

test('a curator sees a changed word by its field, with the text before and after', () => {
  const was = { id: 'a', title: { en: 'One', sr: 'Један' } };
  expect(differences(was, { ...was, title: { en: 'Two', sr: 'Један' } })).toEqual([
    { field: 'title.en', was: 'One', is: 'Two' },
  ]);
});

test('a curator sees which fields were added or removed, a position as one value', () => {
  expect(differences({ at: [20.1, 44.8] }, { at: [20.2, 44.8], note: 'new' })).toEqual([
    { field: 'at', was: '20.1, 44.8', is: '20.2, 44.8' },
    { field: 'note', was: null, is: 'new' },
  ]);
});

test('of a new record every field is a difference, of the same one none', () => {
  expect(differences(null, { id: 'a' })).toEqual([{ field: 'id', was: null, is: 'a' }]);
  expect(differences({ id: 'a' }, { id: 'a' })).toEqual([]);
});
