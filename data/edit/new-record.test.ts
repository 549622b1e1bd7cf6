import { expect, test } from 'vitest';
import { begunRecord } from './new-record';
import { titleOf } from './record-title';

test('a record that is begun is called what its curator called it, in the language that it was written in', () => {
  expect(begunRecord('events', 'Danube crossed')).toEqual({
    title: { en: 'Danube crossed', sr: '' },
  });
  expect(begunRecord('places', 'Неготин')).toEqual({ name: { en: '', sr: 'Неготин' } });
  expect(titleOf(begunRecord('sources', 'A book'))).toBe('A book');
  expect(begunRecord('events', '')).toEqual({});
});
