import { expect, test } from 'vitest';
import { newRecord } from './new-record';
import { titleOf } from './record-title';

test('a new record has the title that its curator gave it, in the language it was written in', () => {
  expect(newRecord('events', 'Danube crossed')).toEqual({
    title: { en: 'Danube crossed', sr: '' },
  });
  expect(newRecord('places', 'Неготин')).toEqual({ name: { en: '', sr: 'Неготин' } });
  expect(titleOf(newRecord('sources', 'A book'), 'en')).toBe('A book');
  expect(newRecord('events', '')).toEqual({});
});
