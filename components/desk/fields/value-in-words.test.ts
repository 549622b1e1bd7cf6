import { expect, test } from 'vitest';
import { typeAt } from '../../../data/edit/type-at';
import { deskWords } from '../words/desk-words';
import { valueInWords } from './value-in-words';

const names = {
  places: [{ id: 'testgrad', name: 'Тестград' }],
  pictures: [{ id: 'bridge', name: 'Мост преко реке' }],
};
const shown = (path: string, value: string, language: 'en' | 'sr' = 'sr') =>
  valueInWords(value, typeAt('events', path), {
    text: { words: deskWords(language), language },
    names,
  });

test.each([
  ['checked', 'confirmed', 'Потврђено'],
  ['forces.0', 'soviet', 'Совјетске'],
  ['kind', 'battle', 'Борба'],
  ['serbianReviewed', 'false', 'не'],
  ['serbianReviewed', 'true', 'да'],
  ['place', 'testgrad', 'Тестград'],
  ['pictures.0', 'bridge', 'Мост преко реке'],
  ['when', '1944-10-20', '20. октобра 1944. (1944-10-20)'],
  ['claims', '', '(празно)'],
])('a curator in Belgrade reads the %s %s as %s', (path, value, words) => {
  expect(shown(path, value)).toBe(words);
});

test('a curator reads the same choices as in the form in English', () => {
  expect(shown('checked', 'partly', 'en')).toBe('Partly');
  expect(shown('serbianReviewed', 'true', 'en')).toBe('yes');
});

test.each([
  ['place', 'gone'],
  ['when', 'some day'],
  ['title.sr', 'confirmed'],
  ['id', 'testgrad'],
  ['colour', 'deep'],
])('the %s %s is shown as it is', (path, value) => {
  expect(shown(path, value)).toBe(value);
});
